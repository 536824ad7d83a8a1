using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell.Scope;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Sharing.Repair;

/// <summary>Shows what is wrong with the languages of items, and mends it.</summary>
[Admin("Translations/Check", "TranslationsCheck")]
public sealed class RepairController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<RepairController> localizer, IServiceProvider services) : Controller
{
    // What is left then waits for the next press of the button.
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(20);

    private readonly LanguageRepair _repair = services.GetRequiredService<LanguageRepair>();
    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index() => await MayAsync() ? View(await _repair.FindAsync()) : Forbid();

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> Mend()
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var (clock, mended) = (Stopwatch.StartNew(), 0);
        foreach (var finding in (await _repair.FindAsync()).All.TakeWhile(_ => clock.Elapsed < _most))
        {
            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<LanguageRepair>().MendAsync(finding.LocalizationSet));
            mended++;
        }

        await notifier.SuccessAsync(H.Plural(mended, "{0} item was mended.", "{0} items were mended."));
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.ManageTranslations);
}
