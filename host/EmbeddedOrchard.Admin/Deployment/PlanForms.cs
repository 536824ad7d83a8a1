using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Deployment.Sources;
using EmbeddedOrchard.Media.Files;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>Checks and keeps what was typed about a plan.</summary>
internal sealed class PlanForms(
    DeploymentPlanStore plans, IContentDefinitionManager definitions, ContentCommit commit, IStringLocalizer<PlanForms> localizer, IServiceProvider services)
{
    private const int MostSteps = 200_000;
    private const int MostPaths = 500;

    private readonly MediaFileStore? _media = services.GetService<MediaFileStore>();

    public bool HasMedia => _media is not null;

    public bool IsFolder(string path) => _media?.FindFolder(path) is not null;

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

        CheckMedia(form, state);
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

    private void CheckMedia(PlanForm form, ModelStateDictionary state)
    {
        if (form.Media != PlanForm.Chosen || _media is null)
        {
            return;
        }

        var paths = form.Paths();
        if (paths.Length == 0)
        {
            state.AddModelError("Form.MediaPaths", localizer["Name at least one file or folder of the media library."]);
        }
        else if (paths.Length > MostPaths)
        {
            state.AddModelError("Form.MediaPaths", localizer["These are too many: {0} lines at most.", MostPaths]);
        }
        else if (paths.FirstOrDefault(path => _media.FindFile(path) is null && !IsFolder(path)) is { } unknown)
        {
            state.AddModelError("Form.MediaPaths", localizer["“{0}” is neither a file nor a folder of the media library.", unknown]);
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
