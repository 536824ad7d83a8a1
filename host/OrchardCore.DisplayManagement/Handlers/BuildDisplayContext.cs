using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public class BuildDisplayContext : BuildShapeContext
{
    internal BuildDisplayContext(IShape shape, string displayType, string groupId, IUpdateModel updater, Func<ShapeResult, string, BuildShapeContext, Task> place)
        : base(shape, groupId, "", updater, place) => DisplayType = displayType;

    internal BuildDisplayContext(BuildDisplayContext outer) : base(outer) => DisplayType = outer.DisplayType;

    public string DisplayType { get; }
}
