using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Desk;

namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>Gives translators files of one item, or of what the desk shows.</summary>
public sealed class FileExportController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<FileExportController> localizer, IServiceProvider services) : Controller
{
    private readonly TranslationDesk _desk = services.GetRequiredService<TranslationDesk>();
    private readonly IHtmlLocalizer H = localizer;

    [Admin("Translations/Files/Export", "TranslationFilesExport")]
    [HttpGet]
    public async Task<IActionResult> Index(ItemsQuery query)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var cultures = await _desk.CulturesAsync();
        var items = await _desk.ItemsAsync(query);
        return query.Item is not null && items.Count == 0
            ? NotFound()
            : View(new ExportPage(query, items.Count, query.Item is null ? null : items[0].Title, cultures, cultures.FindCulture(query.Language)));
    }

    [Admin("Translations/Files/Export/Download", "TranslationFilesDownload")]
    [HttpGet]
    public async Task<IActionResult> Download(ItemsQuery query, ExportChoice choice)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var cultures = await _desk.CulturesAsync();
        var items = await _desk.ItemsAsync(query);
        var to = cultures.FindCulture(choice.To);
        if (items.Count > FileExport.MostItems || (to is null && !string.IsNullOrEmpty(choice.To)))
        {
            return RedirectToAction(nameof(Index), query.RouteValues());
        }

        await using var result = await services.GetRequiredService<FileExport>().WriteAsync(
            items,
            to is null ? cultures : [to],
            Enum.TryParse<FileFormat>(choice.Format, ignoreCase: true, out var format) && Enum.IsDefined(format) ? format : FileFormat.Xliff,
            string.Equals(choice.Passages, nameof(ExportScope.All), StringComparison.OrdinalIgnoreCase) ? ExportScope.All : ExportScope.Open,
            User,
            HttpContext.RequestAborted);
        if (result.Names.Count == 0 && result.LeftOut.Count == 0)
        {
            await notifier.InformationAsync(H["There is nothing to do here that a file could hold."]);
            return RedirectToAction(nameof(Index), query.RouteValues());
        }

        var (name, content) = await result.PackAsync(LeftOut(result));
        return File(content, TypeOf(name), name);
    }

    private string LeftOut(ExportResult result) => string.Concat(result.LeftOut.Select(left => (left.Text is { } text
        ? H.GetString("“{0}”, {1}: the text “{2}” has too many passages for a file.", left.Title, Names.OfLanguageItself(left.Culture), text)
        : H.GetString("“{0}”, {1}: you have no permission to edit it.", left.Title, Names.OfLanguageItself(left.Culture))).Value + "\n"));

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".po" => "text/x-gettext-translation; charset=utf-8",
        ".xlf" => "application/xliff+xml",
        _ => "application/zip",
    };

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TranslationPermissions.UseTranslationDesk);
}
