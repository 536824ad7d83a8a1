using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace SampleModule;

public sealed class VisitPartDisplayDriver : ContentPartDisplayDriver<VisitPart>
{
    public override IDisplayResult Edit(VisitPart part, BuildPartEditorContext context) =>
        Initialize<VisitPartViewModel>(GetEditorShapeType(context), model => model.Guest = part.Guest);

    public override async Task<IDisplayResult> UpdateAsync(VisitPart part, UpdatePartEditorContext context)
    {
        var model = new VisitPartViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.Guest = model.Guest;
        if (string.IsNullOrEmpty(model.Guest))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Guest), "A visit has a guest.");
        }

        return Edit(part, context);
    }
}

public class VisitPartViewModel
{
    public string? Guest { get; set; }
}
