using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell.Scope;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Desk;
using OrchardParticipation.Translations.Freshness;

namespace OrchardParticipation.Translations.Translators;

/// <summary>Gives the translation of one item, or of what the desk shows, to somebody.</summary>
[Admin("Translations/Assign", "TranslationsAssign")]
public sealed class AssignController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AssignController> localizer, IServiceProvider services) : Controller
{
    private readonly TranslationDesk _desk = services.GetRequiredService<TranslationDesk>();
    private readonly TranslatorAccounts _accounts = services.GetRequiredService<TranslatorAccounts>();
    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index(ItemsQuery query)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var items = await _desk.ItemsAsync(query);
        return items.Count == 0 && query.Item is not null
            ? NotFound()
            : View(new AssignPage(query, items.Count, query.Item is null ? null : items[0].Title, await _desk.CulturesAsync(), await _accounts.ListAsync()));
    }

    /// <param name="query">Of which items.</param>
    /// <param name="to">The language.</param>
    /// <param name="who">The account of a translator; empty for nobody.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> Assign(ItemsQuery query, string? to, string? who)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var culture = (await _desk.CulturesAsync()).FindCulture(to);
        var translator = string.IsNullOrEmpty(who) ? null : await _accounts.FindAsync(who);
        if (culture is null || (translator is null ? !string.IsNullOrEmpty(who) : !translator.Languages.Has(culture)))
        {
            await notifier.ErrorAsync(H["Nothing was changed: choose a language, and somebody who translates into it."]);
            return RedirectToAction(nameof(Index), query.RouteValues());
        }

        var items = (await _desk.ItemsAsync(query)).Where(item => item.Find(culture)?.State != TranslationState.Source).ToList();
        foreach (var item in items)
        {
            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<TranslationSets>().AssignAsync(item.LocalizationSet, culture, translator));
        }

        await notifier.SuccessAsync(translator is null
            ? H.Plural(items.Count, "{0} item is nobody’s now.", "{0} items are nobody’s now.")
            : H.Plural(items.Count, "{0} item was given to {1}.", "{0} items were given to {1}.", translator.UserName));
        return RedirectToAction("Index", "Desk", query.Item is null ? query.RouteValues() : null);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.ManageTranslations);
}

/// <param name="Query">Of which items.</param>
/// <param name="Total">How many items that are.</param>
/// <param name="Title">Of the one item, if it is one.</param>
/// <param name="Cultures">The languages of the site.</param>
/// <param name="Translators">To whom they may be given.</param>
public sealed record AssignPage(ItemsQuery Query, int Total, string? Title, IReadOnlyList<string> Cultures, IReadOnlyList<Translator> Translators);
