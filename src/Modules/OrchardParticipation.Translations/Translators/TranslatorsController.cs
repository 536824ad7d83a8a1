using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Translators;

/// <summary>Who translates into which languages.</summary>
[Admin("Translations/Translators", "Translators")]
public sealed class TranslatorsController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<TranslatorsController> localizer, IServiceProvider services) : Controller
{
    private readonly TranslatorAccounts _accounts = services.GetRequiredService<TranslatorAccounts>();
    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index() =>
        await MayAsync() ? View(new TranslatorsPage(await _accounts.ListAsync(), await CulturesAsync())) : Forbid();

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> Save(string userId, string[] languages)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var known = await CulturesAsync();
        await (await _accounts.WriteLanguagesAsync(userId ?? "", known.Intersect(languages ?? [], StringComparer.OrdinalIgnoreCase))
            ? notifier.SuccessAsync(H["The languages are saved."])
            : notifier.ErrorAsync(H["Nothing was saved: there is no such translator any more."]));
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.ManageTranslations);

    private async Task<string[]> CulturesAsync() => await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync();
}

public sealed record TranslatorsPage(IReadOnlyList<Translator> Translators, IReadOnlyList<string> Cultures);
