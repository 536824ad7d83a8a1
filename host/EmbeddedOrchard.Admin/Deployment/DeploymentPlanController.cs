using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>At Orchard Core's addresses. A plan is one form here: docs/adr/0039 says why.</summary>
[Area("OrchardCore.Deployment")]
[Admin("DeploymentPlan/{action}/{id?}", "DeploymentPlan{action}")]
public sealed class DeploymentPlanController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<DeploymentPlanController> localizer, IServiceProvider services) : Controller
{
    private readonly DeploymentPlanStore _plans = services.GetRequiredService<DeploymentPlanStore>();
    private readonly PlanForms _forms = services.GetRequiredService<PlanForms>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    private IHtmlLocalizer H { get; } = localizer;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var mayManage = await MayAsync(HostPermissions.ManageDeploymentPlan);
        return mayManage || await MayAsync(HostPermissions.Export) ? View(new PlanListPage(await _plans.ListAsync(), mayManage)) : Forbid();
    }

    [HttpGet]
    public async Task<IActionResult> Create() => await MayManageAsync() ? await FormAsync(null, PlanForm.Whole()) : Forbid();

    [HttpPost]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([Bind(Prefix = "Form")] PlanForm form) =>
        await MayManageAsync() ? await SaveAsync(null, form) : Forbid();

    [HttpGet]
    public async Task<IActionResult> Edit(string id) =>
        !await MayManageAsync() ? Forbid()
        : await _plans.FindAsync(id) is not { } plan ? NotFound()
        : await FormAsync(id, PlanForm.Of(plan));

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string id, [Bind(Prefix = "Form")] PlanForm form) =>
        !await MayManageAsync() ? Forbid()
        : await _plans.FindAsync(id) is null ? NotFound()
        : await SaveAsync(id, form);

    [HttpPost]
    public async Task<IActionResult> Delete(string id)
    {
        if (!await MayManageAsync())
        {
            return Forbid();
        }

        if (await _plans.FindAsync(id) is not { } plan)
        {
            return NotFound();
        }

        var outcome = await _forms.DeleteAsync(id);
        await (outcome == CommitOutcome.Committed ? notifier.SuccessAsync(H["The plan “{0}” was deleted.", plan.Name]) : _notices.NotSavedAsync(outcome));
        return RedirectToRoute("DeploymentPlanIndex");
    }

    private async Task<IActionResult> SaveAsync(string? id, PlanForm form)
    {
        await _forms.CheckAsync(id, form, ModelState);
        if (!ModelState.IsValid)
        {
            return await FormAsync(id, form);
        }

        var outcome = await _forms.SaveAsync(form.ToPlan(id ?? IdGenerator.GenerateId(), _forms.IsFolder));
        if (outcome != CommitOutcome.Committed)
        {
            ModelState.AddModelError(string.Empty, _notices.NotSaved(outcome));
            return await FormAsync(id, form);
        }

        await notifier.SuccessAsync(H["The plan “{0}” was saved.", form.Name!.Trim()]);
        return RedirectToRoute("DeploymentPlanIndex");
    }

    private async Task<IActionResult> FormAsync(string? id, PlanForm form) => View("Edit", new PlanPage(id, form, await _forms.TypesAsync(), _forms.HasMedia));

    private Task<bool> MayManageAsync() => MayAsync(HostPermissions.ManageDeploymentPlan);

    private Task<bool> MayAsync(Permission permission) => authorization.AuthorizeAsync(User, permission);
}
