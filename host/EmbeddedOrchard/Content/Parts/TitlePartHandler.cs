using EmbeddedOrchard.Content.Liquid;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Content.Parts;

internal sealed class TitlePartHandler(IContentDefinitionManager definitions, LiquidPatterns patterns) : ContentPartHandler<TitlePart>
{
    public override Task CreatingAsync(CreateContentContext context, TitlePart part) => SetTextAsync(part);

    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTextAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, TitlePart part) => SetTextAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTextAsync(part);

    private async Task SetTextAsync(TitlePart part)
    {
        var item = part.ContentItem;
        var settings = await definitions.SettingsOfPartAsync<TitlePartSettings>(item, nameof(TitlePart));
        var generated = settings.Options is TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden;
        if (!string.IsNullOrWhiteSpace(settings.Pattern) && (generated || string.IsNullOrWhiteSpace(item.DisplayText)))
        {
            part.Title = patterns.Render(settings.Pattern, item);
            item.DisplayText = part.Title;
            part.Apply();
        }
        else if (string.IsNullOrWhiteSpace(item.DisplayText) && !string.IsNullOrWhiteSpace(part.Title))
        {
            item.DisplayText = part.Title;
        }
    }
}
