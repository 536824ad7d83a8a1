using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Display.Placing;
using EmbeddedOrchard.Display.Shapes;
using EmbeddedOrchard.Display.Theming;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace EmbeddedOrchard.Display.Editing;

/// <summary>Builds the editor or the display of a content item out of what its drivers return.</summary>
internal sealed class ContentItemDisplayManager(
    ContentDrivers drivers,
    IContentDefinitionManager definitions,
    PlacementRules rules,
    PageThemes themes,
    ILayoutAccessor layout,
    ContentEvents events,
    IHttpContextAccessor accessor) : IContentItemDisplayManager
{
    private const string Editor = "Edit";
    private const string DefaultDisplayType = "Detail";

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        var type = await TypeOfAsync(content);
        var display = string.IsNullOrEmpty(displayType) ? DefaultDisplayType : displayType;
        var shape = ShapeOf(content, "Content", display);
        var placer = await PlacerAsync(content, type);
        await drivers.BuildDisplayAsync(content, type, placer, new BuildDisplayContext(shape, display, groupId, updater, placer.PlaceAsync));
        return shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var type = await TypeOfAsync(content);
        var shape = ShapeOf(content, "Content_Edit", Editor);
        var placer = await PlacerAsync(content, type);
        await drivers.BuildEditorAsync(content, type, placer, new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, updater, placer.PlaceAsync));
        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var type = await TypeOfAsync(content);
        var shape = ShapeOf(content, "Content_Edit", Editor);
        var placer = await PlacerAsync(content, type);
        var update = new UpdateContentContext(content) { UpdatingItem = content };

        await events.RaiseAsync((handler, context) => handler.UpdatingAsync(context), update);
        await drivers.UpdateEditorAsync(content, type, placer, new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, updater, placer.PlaceAsync));
        await events.RaiseReversedAsync((handler, context) => handler.UpdatedAsync(context), update);
        return shape;
    }

    private static Shape ShapeOf(ContentItem content, string shapeType, string displayType)
    {
        var shape = new Shape(shapeType) { Metadata = { DisplayType = displayType } };
        shape.Properties["ContentItem"] = content;
        shape.Alternates.AddRange(ContentAlternates.OfItem(content.ContentType, displayType));
        return shape;
    }

    private async Task<ContentTypeDefinition> TypeOfAsync(ContentItem content) =>
        await definitions.GetTypeDefinitionAsync(content.ContentType)
        ?? throw new InvalidOperationException($"The content type '{content.ContentType}' is not defined.");

    private async Task<ShapePlacer> PlacerAsync(ContentItem content, ContentTypeDefinition type)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Editors can only be built while a request is answered.");
        var theme = await themes.EnsureAsync(context);
        return new ShapePlacer(rules, theme.ThemeIds, content, type.GetStereotype(), context.Request.Path.Value ?? "", (Shape)await layout.GetLayoutAsync());
    }
}
