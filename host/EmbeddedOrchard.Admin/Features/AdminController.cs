using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Switching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Features;

/// <summary>At Orchard Core's addresses. A feature is switched by a second step that says what comes along or goes with it.</summary>
[Area("OrchardCore.Features")]
public sealed class AdminController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> localizer, IServiceProvider services) : Controller
{
    private readonly FeatureCatalogue _catalogue = services.GetRequiredService<FeatureCatalogue>();
    private readonly FeatureSwitching _switching = services.GetRequiredService<FeatureSwitching>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Features", "Features")]
    [HttpGet]
    public async Task<IActionResult> Features(string? q) => await MayAsync() ? View(new FeatureListPage(q, _catalogue.List(q))) : Forbid();

    [Admin("Features/{id}/Enable", "FeaturesEnable")]
    [HttpGet]
    public Task<IActionResult> Enable(string id) => WithAsync(id, enables: true, row => Task.FromResult<IActionResult>(View("Switch", Page(row, enables: true))));

    [HttpPost]
    [ActionName(nameof(Enable))]
    public Task<IActionResult> EnablePost(string id) => WithAsync(id, enables: true, row => SwitchAsync(row, enables: true));

    [Admin("Features/{id}/Disable", "FeaturesDisable")]
    [HttpGet]
    public Task<IActionResult> Disable(string id) => WithAsync(id, enables: false, row => Task.FromResult<IActionResult>(View("Switch", Page(row, enables: false))));

    [HttpPost]
    [ActionName(nameof(Disable))]
    public Task<IActionResult> DisablePost(string id) => WithAsync(id, enables: false, row => SwitchAsync(row, enables: false));

    private async Task<IActionResult> SwitchAsync(FeatureRow row, bool enables)
    {
        var refusal = await _switching.SwitchAsync(enables ? [row.Feature.Id] : [], enables ? [] : [row.Feature.Id]);
        if (refusal is not null)
        {
            ModelState.AddModelError(string.Empty, Words(refusal));
            return View("Switch", Page(row, enables));
        }

        await notifier.SuccessAsync(enables ? H["“{0}” is on.", row.Feature.Name] : H["“{0}” is off. What it has stored stays.", row.Feature.Name]);
        return RedirectToRoute("Features");
    }

    /// <summary>What is on already cannot be switched on: whoever asks for it comes late.</summary>
    private async Task<IActionResult> WithAsync(string id, bool enables, Func<FeatureRow, Task<IActionResult>> answer) =>
        !await MayAsync() ? Forbid()
        : _catalogue.Find(id) is not { MaySwitch: true } row ? NotFound()
        : row.IsEnabled == enables ? RedirectToRoute("Features")
        : await answer(row);

    private string Words(SwitchRefusal refusal) => refusal.Reason is { } reason
        ? H.GetString("The site does not start with this change, so it goes on as before: {0}", reason).Value
        : H.GetString("Somebody else switched features at the same moment. Try again.").Value;

    private FeatureSwitchPage Page(FeatureRow row, bool enables)
    {
        var id = row.Feature.Id;
        var change = _switching.Foresee(enables ? [id] : [], enables ? [] : [id]);
        return new FeatureSwitchPage(row, enables, [.. (enables ? change.Enabled : change.Disabled).Where(feature => feature.Id != id).Select(feature => feature.Name)]);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ManageFeatures);
}
