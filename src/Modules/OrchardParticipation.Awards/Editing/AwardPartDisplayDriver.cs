using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Editing;

internal sealed class AwardPartDisplayDriver(ISiteCultures cultures, FieldErrors errors) : ContentPartDisplayDriver<AwardPart>
{
    public override IDisplayResult Edit(AwardPart part, BuildPartEditorContext context) =>
        Initialize<AwardPartViewModel>(GetEditorShapeType(context), async form => AwardForm.Show(form, part, (await cultures.GetAsync()).Cultures));

    public override async Task<IDisplayResult> UpdateAsync(AwardPart part, UpdatePartEditorContext context)
    {
        var form = new AwardPartViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var problems = AwardForm.Read(form, part);
        if (problems.Count == 0)
        {
            return Edit(part, context);
        }

        errors.Show(context.Updater.ModelState, Prefix, problems);
        return Initialize<AwardPartViewModel>(GetEditorShapeType(context), form.CopyTo);
    }
}
