using System.Text;
using EmbeddedOrchard.Admin.Recipes;
using EmbeddedOrchard.Recipes.Jobs;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Switching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>At Orchard Core's addresses. A file says first what it would do, by being tried out; it is imported from its report.</summary>
[Area("OrchardCore.Deployment")]
[Admin("DeploymentPlan/Import/{action}/{id?}", "DeploymentPlanImport{action}")]
public sealed class ImportController(IAuthorizationService authorization, IHtmlLocalizer<ImportController> localizer, IServiceProvider services) : Controller
{
    /// <summary>Of a recipe that is pasted, which is in memory as a whole.</summary>
    private const int MostPastedMegabytes = 64;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private readonly RecipeJobs _jobs = services.GetRequiredService<RecipeJobs>();

    private IHtmlLocalizer H { get; } = localizer;

    [HttpGet]
    public Task<IActionResult> Index(bool tooLarge = false) => FormAsync(nameof(Index), null, tooLarge);

    [HttpPost]
    [PackageLimit("DeploymentPlanImportIndex", RecipePackage.MostMegabytes)]
    public async Task<IActionResult> Import(IFormFile? importedPackage, bool removeOthers)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (importedPackage is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(importedPackage), H.GetString("Choose a file that is not empty.").Value);
            return View(nameof(Index));
        }

        await using var file = importedPackage.OpenReadStream();
        return Report(await _jobs.ReceiveAsync(file, Path.GetFileName(importedPackage.FileName), removeOthers, HttpContext.RequestAborted));
    }

    [HttpGet]
    public Task<IActionResult> Json(bool tooLarge = false) => FormAsync(nameof(Json), string.Empty, tooLarge);

    [HttpPost]
    [ActionName(nameof(Json))]
    [PackageLimit("DeploymentPlanImportJson", MostPastedMegabytes)]
    public async Task<IActionResult> JsonPost(string? json, bool removeOthers)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (string.IsNullOrWhiteSpace(json))
        {
            ModelState.AddModelError(nameof(json), H.GetString("Paste a recipe.").Value);
            return View(nameof(Json), json);
        }

        using var typed = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return Report(await _jobs.ReceiveAsync(typed, "JSON", removeOthers, HttpContext.RequestAborted));
    }

    [HttpGet]
    public async Task<IActionResult> Report(string id) =>
        !await MayAsync() ? Forbid()
        : await _jobs.SettledAsync(id, _patience) is not { IsImport: true } job ? NotFound()
        : await PageAsync(job);

    [HttpPost]
    public Task<IActionResult> Run(string id) => WithAsync(id, job =>
    {
        _jobs.Run(id);
        return Task.FromResult<IActionResult>(Report(job));
    });

    [HttpPost]
    public Task<IActionResult> Again(string id, bool removeOthers) => WithAsync(id, job =>
    {
        _jobs.ExamineAgain(id, removeOthers);
        return Task.FromResult<IActionResult>(Report(job));
    });

    [HttpPost]
    public Task<IActionResult> Features(string id) => WithAsync(id, async job =>
    {
        if (!await MayAsync(HostPermissions.ManageFeatures))
        {
            return Forbid();
        }

        if (job is { IsAtWork: false, Plan: { Problems.Count: 0, SwitchesFeatures: true } plan })
        {
            if (await services.GetRequiredService<FeatureSwitching>().SwitchAsync(plan.SwitchesOn, plan.SwitchesOff) is { } refusal)
            {
                ModelState.AddModelError(string.Empty, H.GetString("The features were not switched: {0}", refusal.Reason ?? string.Empty).Value);
                return await PageAsync(job);
            }

            _jobs.ExamineAgain(id, job.RemoveOthers);
        }

        return Report(job);
    });

    [HttpPost]
    public Task<IActionResult> Discard(string id) => WithAsync(id, _ =>
    {
        _jobs.Discard(id);
        return Task.FromResult<IActionResult>(RedirectToRoute("DeploymentPlanImportIndex"));
    });

    private async Task<IActionResult> FormAsync(string view, string? json, bool tooLarge)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (tooLarge)
        {
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            var (field, most) = view == nameof(Json) ? ("json", MostPastedMegabytes) : ("importedPackage", RecipePackage.MostMegabytes);
            ModelState.AddModelError(field, H.GetString("This is larger than {0} MiB.", most).Value);
        }

        return View(view, json);
    }

    private async Task<IActionResult> PageAsync(RecipeJob job) => View("RecipeReport", new RecipeReportPage(
        job,
        new RecipeAddresses(Address("Report", job), Address("Run", job), Address("Discard", job), Address("Again", job), Address("Features", job)),
        await MayAsync(HostPermissions.ManageFeatures)));

    private string Address(string action, RecipeJob job) => Url.RouteUrl("DeploymentPlanImport" + action, new { id = job.Id })!;

    private RedirectToRouteResult Report(RecipeJob job) => RedirectToRoute("DeploymentPlanImportReport", new { id = job.Id });

    private async Task<IActionResult> WithAsync(string id, Func<RecipeJob, Task<IActionResult>> answer) =>
        !await MayAsync() ? Forbid() : _jobs.Find(id) is not { IsImport: true } job ? NotFound() : await answer(job);

    private Task<bool> MayAsync() => MayAsync(HostPermissions.Import);

    private Task<bool> MayAsync(Permission permission) => authorization.AuthorizeAsync(User, permission);
}
