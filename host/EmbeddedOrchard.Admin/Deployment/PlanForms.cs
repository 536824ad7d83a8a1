using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Deployment.Sources;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>Checks and keeps what was typed about a plan.</summary>
internal sealed class PlanForms(DeploymentPlanStore plans, IContentDefinitionManager definitions, ContentCommit commit, IStringLocalizer<PlanForms> localizer)
{
    private const int MostSteps = 200_000;

    public async Task<IReadOnlyList<(string Name, string Label)>> TypesAsync() =>
        [.. (await definitions.ListTypeDefinitionsAsync()).Select(type => (type.Name, type.DisplayName)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];

    public async Task CheckAsync(string? id, PlanForm form, ModelStateDictionary state)
    {
        var name = form.Name?.Trim();
        if ((await plans.ListAsync()).Any(plan => plan.Id != id && string.Equals(plan.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            state.AddModelError("Form.Name", localizer["There is a plan of this name already."]);
        }

        if (form.Content == PlanForm.Chosen && form.ContentTypes.Count == 0)
        {
            state.AddModelError("Form.Content", localizer["Choose at least one content type."]);
        }

        if (form.Steps?.Length > MostSteps)
        {
            state.AddModelError("Form.Steps", localizer["This is too long: {0} characters at most.", MostSteps]);
            return;
        }

        OwnStepsSource.Read(form.Steps, out var problem);
        if (problem is not null)
        {
            state.AddModelError("Form.Steps", localizer["These steps cannot be read: {0}", problem]);
        }
    }

    public async Task<CommitOutcome> SaveAsync(DeploymentPlan plan)
    {
        await plans.SaveAsync(plan);
        return await commit.FinishAsync();
    }

    public async Task<CommitOutcome> DeleteAsync(string id)
    {
        await plans.DeleteAsync(id);
        return await commit.FinishAsync();
    }
}
