using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Settings.General;

/// <summary>At Orchard Core's address for these settings.</summary>
[Area("OrchardCore.Settings")]
public sealed class AdminController(
    IAuthorizationService authorization, ISiteService sites, IHtmlLocalizer<AdminController> localizer, IServiceProvider services) : Controller
{
    private readonly HomePages _homes = services.GetRequiredService<HomePages>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Settings/general", "SettingsGeneral")]
    [HttpGet]
    public async Task<IActionResult> General() =>
        await MayAsync() ? View(await FormAsync()) : Forbid();

    [HttpPost]
    [ActionName(nameof(General))]
    public async Task<IActionResult> GeneralPost([FromForm] GeneralForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (!string.IsNullOrWhiteSpace(form.TimeZone) && TimeZones.NameOf(form.TimeZone) is null)
        {
            ModelState.AddModelError(nameof(form.TimeZone), H.GetString("There is no time zone “{0}”. Choose one of the list, such as Europe/Madrid.", form.TimeZone).Value);
        }

        if (!string.IsNullOrWhiteSpace(form.BaseUrl) && !IsAddress(form.BaseUrl.Trim()))
        {
            ModelState.AddModelError(nameof(form.BaseUrl), H.GetString("Write the whole address, such as https://example.org, with nothing after a question mark.").Value);
        }

        var home = await _homes.RouteOfAsync(form.HomePage);
        if (home is null)
        {
            ModelState.AddModelError(nameof(form.HomePage), H.GetString("There is no published content at “{0}”. Write its address without the name of the site, such as /en/pages/about.", form.HomePage!).Value);
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(General), form);
        }

        var site = await sites.LoadSiteSettingsAsync();
        form.ApplyTo(site);
        site.HomeRoute = home;
        await services.GetRequiredService<SettingsSaving>().SaveAsync(site);

        return RedirectToRoute("SettingsGeneral");
    }

    private async Task<GeneralForm> FormAsync()
    {
        var site = await sites.GetSiteSettingsAsync();
        return GeneralForm.Of(site, await _homes.PathOfAsync(site));
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { UserInfo: "", Query: "", Fragment: "" }
        && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter));

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ManageSettings);
}
