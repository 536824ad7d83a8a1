using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translation.Formats.Po;
using OrchardParticipation.Translation.Formats.Xliff;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Files;
using OrchardParticipation.Translations.Files.Exporting;
using OrchardParticipation.Translations.Files.Importing;
using OrchardParticipation.Translations.Files.Keeping;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Tests.Files;

/// <summary>Files go out to translators and come back.</summary>
internal sealed class Exchange(Languages site)
{
    private static readonly ClaimsPrincipal _somebody = new();

    public static FileFormat FormatOf(bool isPo) => isPo ? FileFormat.Po : FileFormat.Xliff;

    /// <summary>The text of the only file that items make.</summary>
    public Task<string> ExportAsync(FileFormat format, bool all, params string[] sets) => site.InScopeAsync(async services =>
    {
        await using var result = await ExportAsync(services, format, all ? ExportScope.All : ExportScope.Open, sets, "fr");
        var (_, content) = await result.PackAsync("");
        await using (content)
        {
            using var reader = new StreamReader(content, Encoding.UTF8);
            return await reader.ReadToEndAsync();
        }
    });

    public static async Task<ExportResult> ExportAsync(IServiceProvider services, FileFormat format, ExportScope scope, string[] sets, params string[] targets)
    {
        var found = new List<TranslationSet>();
        foreach (var set in sets)
        {
            found.Add((await services.GetRequiredService<ITranslationSets>().FindAsync(set))!);
        }

        return await services.GetRequiredService<FileExport>().WriteAsync(found, targets, format, scope, _somebody, CancellationToken.None);
    }

    /// <summary>The same file with other translations: null for none.</summary>
    public static async Task<string> TranslateAsync(string file, FileFormat format, Func<TranslationUnit, string?> translate)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(file));
        var document = (format == FileFormat.Po ? await PoReader.ReadAsync(input) : await XliffReader.ReadAsync(input)).Document!;
        var translated = document with
        {
            Items = [.. document.Items.Select(item => item with { Units = [.. item.Units.Select(unit => unit with { Target = translate(unit), State = UnitState.Translated })] })],
        };
        using var output = new MemoryStream();
        await (format == FileFormat.Po ? PoWriter.WriteAsync(output, translated) : XliffWriter.WriteAsync(output, translated));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public Task<ImportDraft> CheckAsync(string file) => CheckAsync(Encoding.UTF8.GetBytes(file));

    public Task<ImportDraft> CheckAsync(byte[] file) => site.InScopeAsync(async services =>
    {
        using var input = new MemoryStream(file);
        return await services.GetRequiredService<ImportCheck>().RunAsync(await FileReading.ReadAsync(input, CancellationToken.None), _somebody);
    });

    /// <summary>The report, and what became of its items.</summary>
    public async Task<(KeptImport Report, string[] Outcomes)> ImportAsync(string file)
    {
        var draft = await CheckAsync(file);
        await KeepAsync(draft);
        return (draft.Import, await SaveAsync(draft.Import.ImportId));
    }

    public Task KeepAsync(ImportDraft draft) => site.InScopeAsync(services =>
    {
        draft.Import.ImportId = Guid.NewGuid().ToString("N")[..26];
        (draft.Import.UserId, draft.Import.CreatedUtc) = ("somebody", site.Clock.UtcNow);
        foreach (var item in draft.Items)
        {
            item.ImportId = draft.Import.ImportId;
        }

        return services.GetRequiredService<KeptImports>().KeepAsync(draft.Import, draft.Items);
    });

    public async Task<string[]> SaveAsync(string importId)
    {
        var outcomes = new List<string>();
        while (await site.InScopeAsync(services => services.GetRequiredService<ImportSaving>().SaveNextAsync(importId, _somebody)) is { } step)
        {
            outcomes.Add(step.Outcome.ToString());
        }

        return [.. outcomes];
    }

    public async Task<string?> BodyAsync(string set, string culture = "fr") =>
        (await site.InScopeAsync(services => services.GetRequiredService<SheetReading>().OpenAsync(set, culture)))?.Target?.As<HtmlBodyPart>()?.Html;

    public Task BodyIsAsync(string set, string culture, string html, bool publish = true) =>
        site.EditAsync(set, culture, item => item.Alter<HtmlBodyPart>(part => part.Html = html), publish);

    public static string[] Findings(KeptImport report) => [.. report.Findings.Select(finding => $"{finding.Line} {finding.Kind}{(finding.Kind == OrchardParticipation.Translations.Files.Placing.FindingKind.File ? $" {finding.Problem}" : "")} {finding.Unit}".TrimEnd())];
}
