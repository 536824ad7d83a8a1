using EmbeddedOrchard.Display.Placing;
using EmbeddedOrchard.Display.Shapes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace EmbeddedOrchard.Display.Editing;

/// <summary>Puts what the drivers of one content item return where placement files or the drivers themselves say.</summary>
internal sealed class ShapePlacer(PlacementRules rules, IReadOnlyList<string> themeIds, ContentItem item, string? stereotype, string path, Shape layout)
{
    /// <summary>The part whose drivers are running, and its field; null for drivers of the whole item.</summary>
    public ContentTypePartDefinition? Part { get; set; }

    public ContentPartFieldDefinition? Field { get; set; }

    public async Task PlaceAsync(ShapeResult result, string displayType, BuildShapeContext context)
    {
        var differentiator = result.DifferentiatorName ?? DefaultDifferentiator(result.ShapeType);
        var subject = new PlacementSubject(result.ShapeType, displayType, differentiator, item, stereotype, path);
        var rule = rules.Find(subject, themeIds);
        var location = PlacementLocation.Parse(rule?.Place ?? result.LocationFor(displayType) ?? context.DefaultZone);
        if (location is null || location.Zones.Count == 0 || !string.Equals(location.Group ?? result.Group ?? "", context.GroupId, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (result.Condition is { } condition && !await condition())
        {
            return;
        }

        var shape = await BuildAsync(result, rule, location, displayType, differentiator);
        var target = location.IsLayoutZone ? layout : (Shape)context.Shape;
        foreach (var zone in location.Zones)
        {
            target = target.Zone(zone);
        }

        await target.AddAsync(shape, string.IsNullOrEmpty(location.Position) ? context.DefaultPosition : location.Position);
    }

    private async Task<Shape> BuildAsync(ShapeResult result, PlacementRule? rule, PlacementLocation location, string displayType, string? differentiator)
    {
        var shape = new Shape(rule?.Shape ?? result.ShapeType)
        {
            Model = await result.Model(),
            Metadata =
            {
                DisplayType = displayType,
                Prefix = result.HtmlPrefix,
                Name = result.ShapeName ?? differentiator,
                Differentiator = differentiator,
                Tab = location.Tab,
                Card = location.Card,
                Column = location.Column,
            },
        };
        shape.Properties["ContentItem"] = item;
        shape.Alternates.AddRange(Alternates(result.ShapeType, displayType));
        shape.Alternates.AddRange(rule?.Alternates ?? []);
        return shape;
    }

    private IEnumerable<string> Alternates(string shapeType, string displayType) => (Part, Field) switch
    {
        ({ } part, { } field) => ContentAlternates.OfField(shapeType, part, field, displayType),
        ({ } part, null) => ContentAlternates.OfPart(shapeType, part, displayType),
        _ => [],
    };

    private string? DefaultDifferentiator(string shapeType)
    {
        if (Part is null)
        {
            return null;
        }

        var (name, type) = Field is null ? (Part.Name, Part.PartDefinition.Name) : (Part.Name + "-" + Field.Name, Field.FieldDefinition.Name);
        return shapeType == type || shapeType.StartsWith(type + "_", StringComparison.Ordinal) ? name : name + "-" + shapeType;
    }
}
