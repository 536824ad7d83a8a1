using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Files.Keeping;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Takes files that come back from translators: first a report of what they would do, and then, if somebody wants it, drafts.</summary>
public sealed class FileImportController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<FileImportController> localizer, IServiceProvider services) : Controller
{
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(1);

    private readonly KeptImports _kept = services.GetRequiredService<KeptImports>();
    private readonly IHtmlLocalizer H = localizer;

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    [Admin("Translations/Files/Import", "TranslationFilesImport")]
    [HttpGet]
    public async Task<IActionResult> Index(bool tooLarge = false)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        Response.StatusCode = tooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status200OK;
        return View(tooLarge);
    }

    [Admin("Translations/Files/Import", "TranslationFilesUpload")]
    [HttpPost]
    [UploadLimit(FileReading.MostBytes)]
    public async Task<IActionResult> Index(IFormFile? file)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (file is null || file.Length == 0)
        {
            await notifier.ErrorAsync(H["Choose a file that is not empty."]);
            return RedirectToAction(nameof(Index));
        }

        await using var content = file.OpenReadStream();
        var draft = await services.GetRequiredService<ImportCheck>().RunAsync(await FileReading.ReadAsync(content, HttpContext.RequestAborted), User);
        var import = draft.Import;
        import.ImportId = services.GetRequiredService<IIdGenerator>().GenerateUniqueId();
        (import.UserId, import.CreatedUtc, import.FileName) = (UserId, services.GetRequiredService<IClock>().UtcNow, file.FileName);
        foreach (var item in draft.Items)
        {
            item.ImportId = import.ImportId;
        }

        await _kept.KeepAsync(import, draft.Items);
        return RedirectToAction(nameof(Report), new { id = import.ImportId });
    }

    [Admin("Translations/Files/Import/{id}", "TranslationFilesReport")]
    [HttpGet]
    public async Task<IActionResult> Report(string id, bool goOn = false, int page = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await _kept.FindAsync(id, UserId) is not { } import
            ? NotFound()
            : View(new ImportReport(
                import,
                await _kept.CountWaitingAsync(id),
                [.. (await _kept.FailedAsync(id)).Select(item => KeyValuePair.Create(item.Title, services.GetRequiredService<FindingWords>().Of(item.Outcome)))],
                Math.Max(1, page),
                goOn));
    }

    /// <summary>Saves for about a second and shows how far it is.</summary>
    [Admin("Translations/Files/Import/{id}/Save", "TranslationFilesSave")]
    [HttpPost]
    public async Task<IActionResult> Save(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await _kept.FindAsync(id, UserId) is not { } import)
        {
            return NotFound();
        }

        var (clock, step) = (Stopwatch.StartNew(), (ImportStep?)null);
        do
        {
            await ShellScope.UsingChildScopeAsync(async scope => step = await scope.ServiceProvider.GetRequiredService<ImportSaving>().SaveNextAsync(import.ImportId, User));
            if (step?.Outcome == SheetOutcome.Refused)
            {
                await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ImportSaving>().NoteRefusedAsync(import.ImportId));
            }
        }
        while (step is not null && clock.Elapsed < _step);

        return RedirectToAction(nameof(Report), new { id, goOn = step is null ? (bool?)null : true });
    }

    [Admin("Translations/Files/Import/{id}/Discard", "TranslationFilesDiscard")]
    [HttpPost]
    public async Task<IActionResult> Discard(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await _kept.FindAsync(id, UserId) is { } import)
        {
            await _kept.DropAsync(import);
        }

        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.UseTranslationDesk);
}
