using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>At Orchard Core's address. The file is written to the disk first: an export that fails on the way is an error, not half a file.</summary>
[Area("OrchardCore.Deployment")]
public sealed class ExportFileController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<ExportFileController> localizer, IServiceProvider services) : Controller
{
    private IHtmlLocalizer H { get; } = localizer;

    [Admin("DeploymentPlan/ExportFile/Execute/{id}", "DeploymentPlanExportFileExecute")]
    [HttpPost]
    public async Task<IActionResult> Execute(string id, string? format)
    {
        if (!await authorization.AuthorizeAsync(User, HostPermissions.Export))
        {
            return Forbid();
        }

        if (await services.GetRequiredService<DeploymentPlanStore>().FindAsync(id) is not { } plan)
        {
            return NotFound();
        }

        var isBare = format == "json";
        var export = services.GetRequiredService<RecipeExport>();
        if (export.Refuse(plan, isBare) is { } refusal)
        {
            await notifier.ErrorAsync(Words(refusal, isBare));
            return RedirectToRoute("DeploymentPlanIndex");
        }

        var file = TemporaryFile.Create();
        try
        {
            await (isBare ? export.WriteAsync(plan, file, HttpContext.RequestAborted) : export.WritePackageAsync(plan, file, HttpContext.RequestAborted));
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return File(file, isBare ? "application/json" : "application/zip", FileName(plan.Name) + (isBare ? ".json" : ".zip"));
    }

    private LocalizedHtmlString Words(ExportRefusal refusal, bool isBare) => refusal.Problem switch
    {
        ExportProblem.IsGone => H["Nothing was exported: “{0}” is not in the media library any more. Change the plan.", refusal.Detail],
        ExportProblem.TooMany => H["Nothing was exported: a package may have {0} files. Choose fewer folders of the media library.", refusal.Detail],
        _ when isBare => H["Nothing was exported: files of up to {0} MiB together fit into JSON. Choose the package (zip).", refusal.Detail],
        _ => H["Nothing was exported: the files of a package may have {0} MiB together. Choose fewer folders of the media library.", refusal.Detail],
    };

    private static string FileName(string name)
    {
        var safe = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-')).Trim('-');
        return safe.Length > 0 ? safe : "export";
    }
}
