using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Editing;

internal sealed class EditionPartDisplayDriver(ISiteCultures cultures, EditingLookups lookups, FieldErrors errors) : ContentPartDisplayDriver<EditionPart>
{
    public override IDisplayResult Edit(EditionPart part, BuildPartEditorContext context) =>
        Initialize<EditionPartViewModel>(GetEditorShapeType(context), async form => EditionForm.Show(form, part, (await cultures.GetAsync()).Cultures));

    public override async Task<IDisplayResult> UpdateAsync(EditionPart part, UpdatePartEditorContext context)
    {
        var form = new EditionPartViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var problems = EditionFormReader.Read(form, part).ToList();
        if (FieldReader.Text(form.Slug) is { } slug && await lookups.IsSlugTakenAsync(part.ContentItem, slug))
        {
            problems.Add(new FieldProblem(nameof(form.Slug), FieldError.Taken));
        }

        if (problems.Count == 0)
        {
            return Edit(part, context);
        }

        errors.Show(context.Updater.ModelState, Prefix, problems);
        EditionForm.Complete(form);
        return Initialize<EditionPartViewModel>(GetEditorShapeType(context), form.CopyTo);
    }
}
