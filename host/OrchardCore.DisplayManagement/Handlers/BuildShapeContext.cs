using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

public abstract class BuildShapeContext : IBuildShapeContext
{
    internal BuildShapeContext(IShape shape, string groupId, string htmlFieldPrefix, IUpdateModel updater, Func<ShapeResult, string, BuildShapeContext, Task> place)
    {
        Shape = shape;
        GroupId = groupId ?? "";
        HtmlFieldPrefix = htmlFieldPrefix ?? "";
        Updater = updater;
        Place = place;
    }

    internal BuildShapeContext(BuildShapeContext outer)
        : this(outer.Shape, outer.GroupId, outer.HtmlFieldPrefix, outer.Updater, outer.Place)
    {
        (DefaultZone, DefaultPosition, Layout) = (outer.DefaultZone, outer.DefaultPosition, outer.Layout);
    }

    public IShape Shape { get; }
    public string GroupId { get; }
    public string HtmlFieldPrefix { get; protected set; }
    public IUpdateModel Updater { get; }
    public IZoneHolding Layout { get; set; }
    public string DefaultZone { get; set; }
    public string DefaultPosition { get; set; }

    /// <summary>Puts a result where its location (or placement.json) says; set by the display manager that builds the shape.</summary>
    internal Func<ShapeResult, string, BuildShapeContext, Task> Place { get; }

    internal Task AddAsync(ShapeResult result, string displayType) => Place(result, displayType, this);
}
