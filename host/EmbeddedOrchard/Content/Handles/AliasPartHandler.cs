using EmbeddedOrchard.Content.Liquid;
using EmbeddedOrchard.Content.Parts;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using YesSql;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Handles;

internal sealed class AliasPartHandler(ISession session, IContentDefinitionManager definitions, LiquidPatterns patterns)
    : ContentPartHandler<AliasPart>
{
    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => EnsureAliasAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => EnsureAliasAsync(part);

    public override Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        // The alias is the original's; the copy gets one of its own when it is saved.
        context.CloneContentItem.Alter<AliasPart>(clone => clone.Alias = null);
        return Task.CompletedTask;
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AliasPart part)
    {
        if (string.IsNullOrEmpty(part.Alias))
        {
            return;
        }

        if (part.Alias.Length > AliasPart.MaxAliasLength)
        {
            context.Fail($"The alias is longer than {AliasPart.MaxAliasLength} characters.", nameof(AliasPart.Alias));
        }
        else if (!await IsFreeAsync(part.Alias, part.ContentItem.ContentItemId))
        {
            context.Fail($"The alias '{part.Alias}' belongs to another content item.", nameof(AliasPart.Alias));
        }
    }

    public async Task<bool> IsFreeAsync(string alias, string contentItemId)
    {
        var stored = alias.ToLowerInvariant();
        return await session.QueryIndex<AliasPartIndex>(row => row.Alias == stored && row.ContentItemId != contentItemId).FirstOrDefaultAsync() is null;
    }

    private async Task EnsureAliasAsync(AliasPart part)
    {
        var settings = await definitions.SettingsOfPartAsync<AliasPartSettings>(part.ContentItem, nameof(AliasPart));
        if (!string.IsNullOrEmpty(part.Alias) || string.IsNullOrWhiteSpace(settings.Pattern) || string.IsNullOrWhiteSpace(part.ContentItem.DisplayText))
        {
            return;
        }

        var alias = patterns.Render(settings.Pattern, part.ContentItem);
        alias = alias.Length > AliasPart.MaxAliasLength ? alias[..AliasPart.MaxAliasLength] : alias;
        var candidate = alias;
        for (var number = 1; !await IsFreeAsync(candidate, part.ContentItem.ContentItemId); number++)
        {
            candidate = $"{alias}-{number}";
        }

        part.Alias = candidate;
        part.Apply();
    }
}
