using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Translators;

namespace OrchardParticipation.Translations.Desk;

/// <summary>The translation desk: what exists in which language, what is behind, and what to do next.</summary>
public sealed class DeskController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<DeskController> localizer, IServiceProvider services) : Controller
{
    private readonly TranslationDesk _desk = services.GetRequiredService<TranslationDesk>();
    private readonly TranslationOrigins _origins = services.GetRequiredService<TranslationOrigins>();
    private readonly TranslatorAccounts _translators = services.GetRequiredService<TranslatorAccounts>();
    private readonly IHtmlLocalizer H = localizer;

    [Admin("Translations", "Translations")]
    [HttpGet]
    public async Task<IActionResult> Index(DeskQuery query)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var (translators, reader) = (await _translators.ListAsync(), User.FindFirstValue(ClaimTypes.NameIdentifier));
        return View(await _desk.PageAsync(await FilterAsync(query)) with
        {
            CanSteer = await MaySteerAsync(),
            Translators = translators,
            Reader = translators.Any(translator => translator.UserId == reader) ? reader : null,
            Limits = await _translators.LimitsOfAsync(User),
        });
    }

    [Admin("Translations/List.csv", "TranslationsCsv")]
    [HttpGet]
    public async Task<IActionResult> Csv(DeskQuery query)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var items = await _desk.AllAsync(await FilterAsync(query));
        using var output = new MemoryStream();
        services.GetRequiredService<DeskCsv>().Write(output, items, await _desk.CulturesAsync(), (item, culture) => Url.ToWrite(item, culture));
        return File(output.ToArray(), "text/csv; charset=utf-8", "translations.csv");
    }

    [Admin("Translations/Next", "TranslationsNext")]
    [HttpGet]
    public async Task<IActionResult> Next(DeskQuery query)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var filter = await FilterAsync(query);
        if (await _desk.NextAsync(filter, await _translators.LimitsOfAsync(User)) is not { } next)
        {
            await notifier.SuccessAsync(H["There is nothing left to do here."]);
            return ToDesk(filter);
        }

        return Redirect(Url.ToWrite(next.Item, next.Culture)!);
    }

    [Admin("Translations/UpToDate", "TranslationsUpToDate")]
    [HttpPost]
    public async Task<IActionResult> UpToDate(string localizationSet, string targetCulture, DeskQuery query)
    {
        if (!await MayAsync() || (await _translators.LimitsOfAsync(User))?.Has(targetCulture ?? "") == false)
        {
            return Forbid();
        }

        await (await _origins.MarkUpToDateAsync(localizationSet ?? "", targetCulture ?? "")
            ? notifier.SuccessAsync(H["{0} counts as up to date now.", LanguageOf(targetCulture)])
            : notifier.ErrorAsync(H["Nothing was changed: there is no such translation, or nothing public that it could be compared with."]));
        return ToDesk(await FilterAsync(query));
    }

    [Admin("Translations/Source", "TranslationsSource")]
    [HttpPost]
    public async Task<IActionResult> Source(string localizationSet, string targetCulture, DeskQuery query)
    {
        if (!await MaySteerAsync())
        {
            return Forbid();
        }

        await (await _origins.ChangeSourceAsync(localizationSet ?? "", targetCulture ?? "")
            ? notifier.SuccessAsync(H["{0} is the source language now.", LanguageOf(targetCulture)])
            : notifier.ErrorAsync(H["Nothing was changed: this language does not exist, or is the source already."]));
        return ToDesk(await FilterAsync(query));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.UseTranslationDesk);

    private Task<bool> MaySteerAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.ManageTranslations);

    private async Task<DeskFilter> FilterAsync(DeskQuery query) => DeskFilter.Of(query, await _desk.CulturesAsync());

    private RedirectToActionResult ToDesk(DeskFilter filter) => RedirectToAction(nameof(Index), filter.RouteValues());

    private static string LanguageOf(string? culture) => Names.OfLanguageItself(culture!);
}
