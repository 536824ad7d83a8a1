using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Editing;

internal sealed class PracticePartDisplayDriver(ISiteCultures cultures, EditingLookups lookups, FieldErrors errors) : ContentPartDisplayDriver<PracticePart>
{
    public override IDisplayResult Edit(PracticePart part, BuildPartEditorContext context) =>
        Initialize<PracticePartViewModel>(GetEditorShapeType(context), async form =>
        {
            PracticeForm.Show(form, part, (await cultures.GetAsync()).Cultures);
            Complete(form, await lookups.EditionsAsync());
        });

    public override async Task<IDisplayResult> UpdateAsync(PracticePart part, UpdatePartEditorContext context)
    {
        var form = new PracticePartViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        var editions = await lookups.EditionsAsync();
        var problems = PracticeFormReader.Read(form, part, editions.FirstOrDefault(edition => edition.Slug == FieldReader.Text(form.Edition))).ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(await TakenAsync(part));
        }

        if (problems.Count == 0)
        {
            return Edit(part, context);
        }

        errors.Show(context.Updater.ModelState, Prefix, problems);
        Complete(form, editions);
        return Initialize<PracticePartViewModel>(GetEditorShapeType(context), form.CopyTo);
    }

    private async Task<IReadOnlyList<FieldProblem>> TakenAsync(PracticePart part)
    {
        var problems = new List<FieldProblem>();
        for (var i = 0; i < part.Addresses.Count; i++)
        {
            if (await lookups.IsAddressTakenAsync(part.ContentItem, part.Edition!, part.Addresses[i]))
            {
                problems.Add(new FieldProblem($"{nameof(PracticePartViewModel.Addresses)}[{i}].{nameof(AddressRow.Number)}", FieldError.Taken));
            }
        }

        return problems;
    }

    private static void Complete(PracticePartViewModel form, IEnumerable<EditionPart> editions)
    {
        form.Statuses = [.. Statuses.All.Select(Statuses.NameOf)];
        form.Editions = [.. editions.Select(edition => new EditionChoices(
            edition.Slug!,
            [.. edition.Categories.Select(category => category.Key)],
            [.. edition.TerritorySizes.Select(choice => choice.Key)],
            [.. edition.Temporalities.Select(choice => choice.Key)]))];
    }
}
