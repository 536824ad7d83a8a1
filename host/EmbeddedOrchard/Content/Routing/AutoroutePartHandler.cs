using EmbeddedOrchard.Content.Liquid;
using EmbeddedOrchard.Content.Parts;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data.Documents;
using YesSql;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>Gives an item its path from the pattern of its type, keeps paths unique, and tells the routes when published paths change.</summary>
internal sealed class AutoroutePartHandler(
    ISession session, IContentDefinitionManager definitions, LiquidPatterns patterns, IDocumentStore store, AutorouteEntries entries)
    : ContentPartHandler<AutoroutePart>
{
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => EnsurePathAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => EnsurePathAsync(part);

    public override async Task ClonedAsync(CloneContentContext context, AutoroutePart part)
    {
        var clone = context.CloneContentItem.As<AutoroutePart>();
        clone.SetHomepage = false;
        clone.Path = string.IsNullOrEmpty(part.Path) ? null : await UniqueAsync(part.Path, context.CloneContentItem.ContentItemId);
        clone.Apply();
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AutoroutePart part)
    {
        var path = AutorouteRules.Normalize(part.Path);
        if (path.Length == 0)
        {
            return;
        }

        if (AutorouteRules.Refusal(path) is { } reason)
        {
            context.Fail(reason, nameof(AutoroutePart.Path));
        }
        else if (!part.Disabled && !await IsFreeAsync(path, part.ContentItem.ContentItemId))
        {
            context.Fail($"The path '{path}' belongs to another content item.", nameof(AutoroutePart.Path));
        }
    }

    public override Task PublishedAsync(PublishContentContext context, AutoroutePart part) => ResetAfterCommit();

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part) => ResetAfterCommit();

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part) => ResetAfterCommit();

    public override Task UpdatingAsync(UpdateContentContext context, AutoroutePart part) => ResetAfterCommit();

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) =>
        await context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;
            return Task.CompletedTask;
        });

    /// <summary>Whether no other item, published or draft, has this path.</summary>
    public async Task<bool> IsFreeAsync(string path, string contentItemId) =>
        await session.QueryIndex<AutoroutePartIndex>(row => row.Path == path && row.ContentItemId != contentItemId).FirstOrDefaultAsync() is null;

    /// <summary>The free path that the pattern of its type gives the item; null when it gives none.</summary>
    public async Task<string?> PathFromPatternAsync(ContentItem item) =>
        await PatternedPathAsync(item) is { } path ? await UniqueAsync(path, item.ContentItemId) : null;

    /// <summary>Whether the path is one that the pattern of its type gives the item, with or without a number.</summary>
    public async Task<bool> IsFromPatternAsync(ContentItem item, string path) =>
        await PatternedPathAsync(item) is { } made && AutorouteRules.IsCandidate(AutorouteRules.Normalize(path), made);

    private async Task<string?> PatternedPathAsync(ContentItem item)
    {
        var settings = await definitions.SettingsOfPartAsync<AutoroutePartSettings>(item, nameof(AutoroutePart));
        if (string.IsNullOrWhiteSpace(settings.Pattern) || string.IsNullOrWhiteSpace(item.DisplayText))
        {
            return null;
        }

        var path = AutorouteRules.Normalize(patterns.Render(settings.Pattern, item));

        return path.Length == 0 ? null : path.Length > AutoroutePart.MaxPathLength ? path[..AutoroutePart.MaxPathLength] : path;
    }

    private async Task EnsurePathAsync(AutoroutePart part)
    {
        var item = part.ContentItem;
        var given = AutorouteRules.Normalize(part.Path);
        if (part.Disabled || given.Length > 0)
        {
            if (given != (part.Path ?? string.Empty))
            {
                part.Path = given;
                part.Apply();
            }

            return;
        }

        if (await PathFromPatternAsync(item) is { } path)
        {
            part.Path = path;
            part.Apply();
        }
    }

    private async Task<string> UniqueAsync(string path, string contentItemId)
    {
        foreach (var candidate in AutorouteRules.Candidates(path))
        {
            if (await IsFreeAsync(candidate, contentItemId))
            {
                return candidate;
            }
        }

        throw new InvalidOperationException($"No free path is left for '{path}'.");
    }

    private Task ResetAfterCommit()
    {
        store.AfterCommitSuccess<AutorouteEntries>(() =>
        {
            entries.Reset();
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }
}
