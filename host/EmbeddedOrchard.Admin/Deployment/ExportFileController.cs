using EmbeddedOrchard.AuditTrail.Deployment;
using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Deployment;

/// <summary>At Orchard Core's address. The file is written to the disk first: an export that fails on the way is an error, not half a file.</summary>
[Area("OrchardCore.Deployment")]
public sealed class ExportFileController(IAuthorizationService authorization, IServiceProvider services) : Controller
{
    private const int BufferSize = 64 * 1024;

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
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var export = services.GetRequiredService<RecipeExport>();
            await (isBare ? export.WriteAsync(plan, file, HttpContext.RequestAborted) : export.WritePackageAsync(plan, file, HttpContext.RequestAborted));
            await (services.GetService<DeploymentTrail>()?.ExportedAsync(plan) ?? Task.CompletedTask);
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return File(file, isBare ? "application/json" : "application/zip", FileName(plan.Name) + (isBare ? ".json" : ".zip"));
    }

    private static string FileName(string name)
    {
        var safe = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-')).Trim('-');
        return safe.Length > 0 ? safe : "export";
    }
}
