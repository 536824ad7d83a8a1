using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.AuditTrail.Keeping;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.AuditTrail.Settings;

/// <summary>At Orchard Core's address for these settings.</summary>
[Area(BuiltInFeatures.AuditTrail)]
[RequireFeatures(BuiltInFeatures.AuditTrail)]
public sealed class SettingsController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<SettingsController> localizer, IServiceProvider services) : Controller
{
    private readonly TrailSettings _settings = services.GetRequiredService<TrailSettings>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Settings/AuditTrail", "AuditTrailSettings")]
    [HttpGet]
    public async Task<IActionResult> Index() => await MayAsync() ? View(await _settings.PageAsync(null)) : Forbid();

    [Admin("Settings/AuditTrail", "AuditTrailSettings")]
    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost([FromForm] TrailSettingsForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (TrailSettings.DaysOf(form) is not { } days)
        {
            ModelState.AddModelError(
                nameof(form.RetentionDays),
                H.GetString("Events are kept for a whole number of days from 1 to {0}.", AuditTrailTrimmingSettings.LongestRetention).Value);
        }
        else if (await _settings.WriteAsync(form, days) is var outcome and not CommitOutcome.Committed)
        {
            await services.GetRequiredService<EditorNotices>().NotSavedAsync(outcome);
        }
        else
        {
            await notifier.SuccessAsync(H["The settings of the audit trail were saved."]);
            return RedirectToRoute("AuditTrailSettings");
        }

        return View(nameof(Index), await _settings.PageAsync(form));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, AuditTrailPermissions.ManageAuditTrailSettings);
}
