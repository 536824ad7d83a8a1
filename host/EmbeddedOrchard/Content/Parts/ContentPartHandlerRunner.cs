using EmbeddedOrchard.Content.Items;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>Walks the parts and fields of an item as its type defines them and calls the handlers that want the event.</summary>
internal sealed class ContentPartHandlerRunner(
    IContentDefinitionManager definitions, ContentElementTypes types, IServiceProvider services, ILogger<ContentPartHandlerRunner> logger)
{
    public ContentElementTypes Types => types;

    public async Task<IEnumerable<ContentTypePartDefinition>> PartsAsync(ContentItem item) =>
        (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts ?? [];

    public async Task RunAsync(
        ContentItem item,
        string eventName,
        bool reversed,
        Func<IContentPartHandler, ContentTypePartDefinition, ContentPart, Task> onPart,
        Func<IContentFieldHandler, ContentTypePartDefinition, ContentPartFieldDefinition, ContentField, Task> onField)
    {
        foreach (var definition in await PartsAsync(item))
        {
            var partName = definition.PartDefinition.Name;
            var partHandlers = Resolve<IContentPartHandler>(types.PartHandlers(partName), eventName, reversed);
            var fields = definition.PartDefinition.Fields
                .Select(field => (Field: field, Handlers: Resolve<IContentFieldHandler>(types.FieldHandlers(field.FieldDefinition.Name), eventName, reversed)))
                .Where(field => field.Handlers.Length > 0)
                .ToArray();
            if (partHandlers.Length == 0 && fields.Length == 0)
            {
                continue;
            }

            foreach (var handler in partHandlers)
            {
                if (item.Get(types.Part(partName).Type, definition.Name) is ContentPart part)
                {
                    await HandlerGuard.RunAsync((h, p) => onPart(h, definition, p), handler, part, logger);
                }
            }

            foreach (var (field, handlers) in fields)
            {
                await RunFieldAsync(item, definition, field, handlers, onField);
            }
        }
    }

    private async Task RunFieldAsync(
        ContentItem item,
        ContentTypePartDefinition definition,
        ContentPartFieldDefinition fieldDefinition,
        IContentFieldHandler[] handlers,
        Func<IContentFieldHandler, ContentTypePartDefinition, ContentPartFieldDefinition, ContentField, Task> onField)
    {
        foreach (var handler in handlers)
        {
            var part = item.Get(types.Part(definition.PartDefinition.Name).Type, definition.Name);
            if (part?.Get(types.Field(fieldDefinition.FieldDefinition.Name).Type, fieldDefinition.Name) is ContentField field)
            {
                await HandlerGuard.RunAsync((h, f) => onField(h, definition, fieldDefinition, f), handler, field, logger);
            }
        }
    }

    private THandler[] Resolve<THandler>(IReadOnlyList<Type> handlers, string eventName, bool reversed)
    {
        if (handlers.Count == 0)
        {
            return [];
        }

        var interested = handlers.Where(handler => HandlerInterest.Has(handler, eventName));
        return [.. (reversed ? interested.Reverse() : interested).Select(handler => (THandler)services.GetRequiredService(handler))];
    }
}
