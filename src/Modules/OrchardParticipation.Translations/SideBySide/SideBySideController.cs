using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Desk;
using OrchardParticipation.Translations.Machine;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.SideBySide;

/// <summary>The source on one side, its translation on the other.</summary>
[Admin]
public sealed class SideBySideController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<SideBySideController> localizer, IServiceProvider services) : Controller
{
    // A long text has some hundred passages, each with a few fields.
    private const int MostFields = 10_000;

    private readonly SheetReading _reading = services.GetRequiredService<SheetReading>();
    private readonly SheetWriting _writing = services.GetRequiredService<SheetWriting>();
    private readonly TranslationRights _rights = services.GetRequiredService<TranslationRights>();
    private readonly MachineDrafts _machines = services.GetRequiredService<MachineDrafts>();
    private readonly IHtmlLocalizer H = localizer;

    [Admin("Translations/SideBySide/{localizationSet}/{language}", "TranslationsSideBySide")]
    [HttpGet]
    public Task<IActionResult> Index(string localizationSet, string language, string? returnUrl) =>
        WithAsync(localizationSet, language, async sheet => View(await PageAsync(sheet, returnUrl)));

    [HttpPost]
    [ActionName(nameof(Index))]
    [RequestFormLimits(ValueCountLimit = MostFields)]
    public Task<IActionResult> Save(string localizationSet, string language, string? returnUrl, string sourceVersion, string fingerprint, string? submit) =>
        WithAsync(localizationSet, language, async sheet =>
        {
            var publish = submit == "publish";
            if (publish && !await _rights.MayPublishAsync(User, sheet))
            {
                return Forbid();
            }

            var input = new SheetInput(sourceVersion ?? "", fingerprint ?? "", SheetForm.Read(Request.Form)) { IsChecked = Request.Form[SheetForm.Checked] == "true" };
            var result = await _writing.SaveAsync(localizationSet, sheet.Culture, input, publish);
            if (result.Outcome != SheetOutcome.Saved)
            {
                return await ShowAgainAsync(sheet, input, result, returnUrl);
            }

            var name = Names.OfLanguageItself(sheet.Culture);
            await notifier.SuccessAsync(publish ? H["{0} is published.", name] : H["The draft in {0} is saved.", name]);
            return ToSheet(sheet, returnUrl);
        });

    /// <summary>Has the configured machine write what has no translation yet.</summary>
    [Admin("Translations/Machine/{localizationSet}/{language}", "TranslationsMachine")]
    [HttpPost]
    public Task<IActionResult> Machine(string localizationSet, string language, string? returnUrl) =>
        WithAsync(localizationSet, language, async sheet =>
        {
            if (_machines.Translator is not { Name: var name })
            {
                return NotFound();
            }

            try
            {
                var result = await _machines.MakeAsync(sheet, HttpContext.RequestAborted);
                await (result.Outcome switch
                {
                    SheetOutcome.Saved => notifier.SuccessAsync(H["{0} has written a draft. Read all of it before you say that it is right.", name]),
                    SheetOutcome.Refused => notifier.ErrorAsync(H["Nothing was saved. {0}", string.Join(' ', result.Problems)]),
                    _ => notifier.ErrorAsync(H["Nothing was saved: somebody else changed this item meanwhile."]),
                });
            }
            catch (MachineTranslationException exception)
            {
                await notifier.ErrorAsync(H["{0} has not translated, and nothing was saved. It says: {1}", name, exception.Message]);
            }

            return ToSheet(sheet, returnUrl);
        });

    // The sheet, for who may write on it.
    private async Task<IActionResult> WithAsync(string? localizationSet, string? language, Func<Sheet, Task<IActionResult>> answer)
    {
        if (!await authorization.AuthorizeAsync(User, TranslationPermissions.UseTranslationDesk))
        {
            return Forbid();
        }

        var cultures = await services.GetRequiredService<TranslationDesk>().CulturesAsync();
        if (cultures.FindCulture(language) is not { } culture
            || await _reading.OpenAsync(localizationSet ?? "", culture) is not { } sheet)
        {
            return NotFound();
        }

        return await _rights.MayWriteAsync(User, sheet) ? await answer(sheet) : Forbid();
    }

    private RedirectToActionResult ToSheet(Sheet sheet, string? returnUrl) =>
        RedirectToAction(nameof(Index), new { localizationSet = sheet.LocalizationSet, language = sheet.Culture, returnUrl });

    // Nothing is saved: what was written stays on the page.
    private async Task<IActionResult> ShowAgainAsync(Sheet opened, SheetInput input, SheetResult result, string? returnUrl)
    {
        // What somebody else changed meanwhile is shown; a version that is gone has no passages any more.
        var sheet = result.Outcome == SheetOutcome.Conflict ? opened : await _reading.OpenAsync(opened.LocalizationSet, opened.Culture, input.SourceVersion) ?? opened;
        return View(nameof(Index), await PageAsync(sheet, returnUrl) with { Unsaved = input.Rows, Result = result });
    }

    private async Task<SideBySidePage> PageAsync(Sheet sheet, string? returnUrl) =>
        new(sheet, await _rights.MayPublishAsync(User, sheet))
        {
            CanSteer = await authorization.AuthorizeAsync(User, TranslationPermissions.ManageTranslations),
            ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : null,
            Machine = sheet.Texts.Any(text => text.Rows.Any(row => row.State == RowState.Untranslated)) ? _machines.Translator?.Name : null,
        };
}
