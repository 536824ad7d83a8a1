using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Content.Parts;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Localizing;

internal sealed class ContentLocalizationPartHandlerCoordinator(
    IEnumerable<IContentLocalizationPartHandler> handlers, ContentPartHandlerRunner runner, ILogger<ContentLocalizationPartHandlerCoordinator> logger)
    : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context) =>
        RunAsync(context, handlers, (handler, part) => handler.LocalizingAsync(context, part));

    public override Task LocalizedAsync(LocalizationContentContext context) =>
        RunAsync(context, handlers.Reverse(), (handler, part) => handler.LocalizedAsync(context, part));

    private async Task RunAsync(
        LocalizationContentContext context,
        IEnumerable<IContentLocalizationPartHandler> ordered,
        Func<IContentLocalizationPartHandler, ContentPart, Task> raise)
    {
        foreach (var definition in await runner.PartsAsync(context.ContentItem))
        {
            foreach (var handler in ordered)
            {
                if (context.ContentItem.Get(runner.Types.Part(definition.PartDefinition.Name).Type, definition.Name) is ContentPart part)
                {
                    await HandlerGuard.RunAsync(raise, handler, part, logger);
                }
            }
        }
    }
}
