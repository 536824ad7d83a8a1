using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

public class UpdateEditorContext : BuildEditorContext
{
    internal UpdateEditorContext(IShape shape, string groupId, bool isNew, string htmlFieldPrefix, IUpdateModel updater, Func<ShapeResult, string, BuildShapeContext, Task> place)
        : base(shape, groupId, isNew, htmlFieldPrefix, updater, place)
    {
    }
}
