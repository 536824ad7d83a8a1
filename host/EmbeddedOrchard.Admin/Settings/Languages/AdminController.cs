using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Admin.Settings.Languages;

/// <summary>At Orchard Core's address for these settings.</summary>
[Area("OrchardCore.Settings")]
public sealed class AdminController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> localizer, IServiceProvider services) : Controller
{
    private readonly SiteLanguages _languages = services.GetRequiredService<SiteLanguages>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Settings/localization", "SettingsLocalization")]
    [HttpGet]
    public async Task<IActionResult> Languages() => await MayAsync() ? View(await _languages.ReadAsync()) : Forbid();

    [HttpPost]
    [ActionName(nameof(Languages))]
    public async Task<IActionResult> LanguagesPost(string? add, string? remove, string? makeDefault, bool confirmed)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var before = await _languages.ReadAsync();
        var (changed, refusal) = remove is not null ? before.Remove(remove) : makeDefault is not null ? before.MakeDefault(makeDefault) : before.Add(add);
        if (changed is null)
        {
            ModelState.AddModelError(refusal is LanguageRefusal.Unknown or LanguageRefusal.AlreadyThere ? nameof(add) : string.Empty, Words(refusal, add ?? remove ?? makeDefault));
            return View(nameof(Languages), before);
        }

        if (remove is not null && !confirmed)
        {
            return View("RemoveLanguage", await _languages.HiddenByRemovingAsync(remove));
        }

        var outcome = await _languages.WriteAsync(changed);
        if (outcome != CommitOutcome.Committed)
        {
            await services.GetRequiredService<EditorNotices>().NotSavedAsync(outcome);
        }
        else
        {
            // As in Orchard Core: what was kept of pages begins anew.
            services.GetRequiredService<IShellReleaseManager>().RequestRelease();
            await notifier.SuccessAsync(
                remove is not null ? H["{0} was removed from the languages of the site. Its content is kept.", Wording.LanguageName(remove)]
                : makeDefault is not null ? H["{0} is the default language now.", Wording.LanguageName(makeDefault)]
                : H["{0} was added to the languages of the site.", Wording.LanguageName(changed.Supported[^1])]);
        }

        return RedirectToRoute("SettingsLocalization");
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, HostPermissions.ManageCultures);

    private string Words(LanguageRefusal? refusal, string? culture) => refusal switch
    {
        LanguageRefusal.Unknown => H.GetString("There is no language “{0}”. Examples are pt, pt-BR and ar.", culture ?? string.Empty).Value,
        LanguageRefusal.AlreadyThere => H.GetString("“{0}” is a language of the site already.", culture!).Value,
        LanguageRefusal.IsDefault => H.GetString("“{0}” is the default language: it cannot be removed. Make another one the default first.", culture!).Value,
        _ => H.GetString("“{0}” is no language of the site.", culture!).Value,
    };
}
