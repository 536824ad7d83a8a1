using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace EmbeddedOrchard.Display.Editing;

/// <summary>Runs the drivers of a content item: those of the item, then part after part, each followed by its fields.</summary>
internal sealed class ContentDrivers(
    IEnumerable<IContentDisplayDriver> itemDrivers,
    IOptions<ContentDisplayOptions> drivers,
    IOptions<ContentOptions> elements,
    IServiceProvider services)
{
    public Task BuildDisplayAsync(ContentItem item, ContentTypeDefinition type, ShapePlacer placer, BuildDisplayContext context) => RunAsync(
        new Run(
            driver => driver.BuildDisplayAsync(item, context),
            (driver, part, definition) => driver.BuildDisplayAsync(part, definition, context),
            (driver, part, field, definition) => driver.BuildDisplayAsync(part, field, definition, context),
            definition => drivers.Value.PartDisplayDrivers(definition.PartDefinition.Name, definition.DisplayMode()),
            field => drivers.Value.FieldDisplayDrivers(field.FieldDefinition.Name, field.DisplayMode()),
            result => result.ApplyAsync(context)),
        item,
        type,
        placer,
        context,
        defaultZone: null);

    public Task BuildEditorAsync(ContentItem item, ContentTypeDefinition type, ShapePlacer placer, BuildEditorContext context) => RunAsync(
        new Run(
            driver => driver.BuildEditorAsync(item, context),
            (driver, part, definition) => driver.BuildEditorAsync(part, definition, context),
            (driver, part, field, definition) => driver.BuildEditorAsync(part, field, definition, context),
            definition => drivers.Value.PartEditorDrivers(definition.PartDefinition.Name, definition.Editor()),
            field => drivers.Value.FieldEditorDrivers(field.FieldDefinition.Name, field.Editor()),
            result => result.ApplyAsync(context)),
        item,
        type,
        placer,
        context,
        defaultZone: "Parts");

    public Task UpdateEditorAsync(ContentItem item, ContentTypeDefinition type, ShapePlacer placer, UpdateEditorContext context) => RunAsync(
        new Run(
            driver => driver.UpdateEditorAsync(item, context),
            (driver, part, definition) => driver.UpdateEditorAsync(part, definition, context),
            (driver, part, field, definition) => driver.UpdateEditorAsync(part, field, definition, context),
            definition => drivers.Value.PartEditorDrivers(definition.PartDefinition.Name, definition.Editor()),
            field => drivers.Value.FieldEditorDrivers(field.FieldDefinition.Name, field.Editor()),
            result => result.ApplyAsync(context)),
        item,
        type,
        placer,
        context,
        defaultZone: "Parts");

    private async Task RunAsync(Run run, ContentItem item, ContentTypeDefinition type, ShapePlacer placer, BuildShapeContext context, string? defaultZone)
    {
        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(run, await run.Item(driver));
        }

        foreach (var definition in type.Parts)
        {
            var position = definition.GetSettings<ContentTypePartSettings>().Position ?? "before";
            (placer.Part, placer.Field, context.DefaultZone, context.DefaultPosition) = (definition, null, defaultZone, position);
            await RunPartAsync(run, PartOf(item, definition), definition);

            foreach (var field in definition.PartDefinition.Fields)
            {
                placer.Field = field;
                context.DefaultPosition = position + "." + (field.GetSettings<ContentPartFieldSettings>().Position ?? "before");
                await RunFieldAsync(run, PartOf(item, definition), field, definition);
            }
        }

        (placer.Part, placer.Field, context.DefaultZone, context.DefaultPosition) = (null, null, null, null);
    }

    private async Task RunPartAsync(Run run, ContentPart part, ContentTypePartDefinition definition)
    {
        foreach (var driver in run.PartDrivers(definition))
        {
            await ApplyAsync(run, await run.Part((IContentPartDisplayDriver)services.GetRequiredService(driver), part, definition));
        }
    }

    private async Task RunFieldAsync(Run run, ContentPart part, ContentPartFieldDefinition field, ContentTypePartDefinition definition)
    {
        foreach (var driver in run.FieldDrivers(field))
        {
            await ApplyAsync(run, await run.Field((IContentFieldDisplayDriver)services.GetRequiredService(driver), part, field, definition));
        }
    }

    private static Task ApplyAsync(Run run, IDisplayResult? result) => result is null ? Task.CompletedTask : run.Apply(result);

    private ContentPart PartOf(ContentItem item, ContentTypePartDefinition definition)
    {
        var type = elements.Value.ContentPartOptionsLookup.TryGetValue(definition.PartDefinition.Name, out var option) ? option.Type : typeof(ContentPart);
        if (item.Get(type, definition.Name) is ContentPart part)
        {
            return part;
        }

        // The part was added to the type after this item was made.
        item.Weld(definition.Name, (ContentPart)Activator.CreateInstance(type)!);
        return (ContentPart)item.Get(type, definition.Name);
    }

    /// <summary>One of the three things that drivers do.</summary>
    private sealed record Run(
        Func<IContentDisplayDriver, Task<IDisplayResult>> Item,
        Func<IContentPartDisplayDriver, ContentPart, ContentTypePartDefinition, Task<IDisplayResult>> Part,
        Func<IContentFieldDisplayDriver, ContentPart, ContentPartFieldDefinition, ContentTypePartDefinition, Task<IDisplayResult>> Field,
        Func<ContentTypePartDefinition, IEnumerable<Type>> PartDrivers,
        Func<ContentPartFieldDefinition, IEnumerable<Type>> FieldDrivers,
        Func<IDisplayResult, Task> Apply);
}
