using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Status;

/// <summary>How the site is, for those who run it. Orchard Core has no such screen.</summary>
[Area(BuiltInFeatures.AdminTheme)]
public sealed class StatusController(IAuthorizationService authorization, IServiceProvider services) : Controller
{
    [Admin("Status", "SiteStatus")]
    [HttpGet]
    public async Task<IActionResult> Index() =>
        await authorization.AuthorizeAsync(User, HostPermissions.ViewStatus) ? View(await services.GetRequiredService<StatusReading>().ReadAsync()) : Forbid();
}
