using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public class BuildEditorContext : BuildShapeContext
{
    internal BuildEditorContext(IShape shape, string groupId, bool isNew, string htmlFieldPrefix, IUpdateModel updater, Func<ShapeResult, string, BuildShapeContext, Task> place)
        : base(shape, groupId, htmlFieldPrefix, updater, place) => IsNew = isNew;

    internal BuildEditorContext(BuildEditorContext outer) : base(outer) => IsNew = outer.IsNew;

    public bool IsNew { get; set; }
}
