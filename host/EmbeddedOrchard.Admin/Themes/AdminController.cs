using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Admin.Themes;

/// <summary>At Orchard Core's addresses.</summary>
[Area("OrchardCore.Themes")]
public sealed class AdminController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> localizer, IServiceProvider services) : Controller
{
    private readonly SiteThemes _themes = services.GetRequiredService<SiteThemes>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Themes", "Themes.Index")]
    [HttpGet]
    public async Task<IActionResult> Index() => await MayAsync() ? View(await _themes.ListAsync()) : Forbid();

    [Admin("Themes/SetCurrentTheme/{id}", "Themes.SetCurrentTheme")]
    [HttpPost]
    public async Task<IActionResult> SetCurrentTheme(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var rows = await _themes.ListAsync();
        if (rows.FirstOrDefault(row => row.Theme.Id == id) is not { } chosen)
        {
            return NotFound();
        }

        if (await _themes.ChooseAsync(chosen) is { } refusal)
        {
            ModelState.AddModelError(string.Empty, H.GetString("The theme “{0}” was not chosen: {1}", chosen.Theme.Name, refusal).Value);
            return View(nameof(Index), rows);
        }

        // What was kept of pages begins anew.
        services.GetRequiredService<IShellReleaseManager>().RequestRelease();
        await notifier.SuccessAsync(chosen.IsAdmin ? H["“{0}” is the theme of the admin now.", chosen.Theme.Name] : H["“{0}” is the theme of the site now.", chosen.Theme.Name]);
        return RedirectToRoute("Themes.Index");
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ApplyTheme);
}
