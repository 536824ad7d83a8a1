using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>A new language gets its own path from the pattern of its type, not a number behind the path of another language.</summary>
internal sealed class LocalizedPath(AutoroutePartHandler paths) : IContentLocalizationPartHandler
{
    public Task LocalizingAsync(LocalizationContentContext context, ContentPart part) => Task.CompletedTask;

    public async Task LocalizedAsync(LocalizationContentContext context, ContentPart part)
    {
        if (part is AutoroutePart { Disabled: false } autoroute && await paths.PathFromPatternAsync(context.ContentItem) is { } path)
        {
            autoroute.Path = path;
            autoroute.Apply();
        }
    }
}
