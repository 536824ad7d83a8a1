using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

/// <summary>The matrix as a file for spreadsheets: a line for each language of each item.</summary>
internal sealed class DeskCsv(DeskWords words, IStringLocalizer<DeskCsv> localizer)
{
    // Spreadsheets run what begins like a formula, and titles are anybody's. Some take UTF-8 for something else without the mark.
    private static readonly CsvWriterOptions _options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true, NewLine = "\r\n" };

    private readonly IStringLocalizer S = localizer;

    public void Write(Stream output, IReadOnlyList<TranslationSet> items, IReadOnlyList<string> cultures, Func<TranslationSet, string, string?> addressOf)
    {
        using var csv = CsvWriter.Create(output, _options, leaveOpen: true);
        csv.WriteRecord((string[])[S["Title"], S["Type"], S["Group"], S["Source language"], S["Language"], S["State"], S["Sentences changed in the source"], S["Outdated since"], S["Translator"], S["Address"]]);
        foreach (var item in items)
        {
            foreach (var culture in cultures)
            {
                csv.WriteRecord(Record(item, culture, item.Find(culture), addressOf));
            }
        }
    }

    private string[] Record(TranslationSet item, string culture, LanguageTranslation? language, Func<TranslationSet, string, string?> addressOf) =>
    [
        item.Title,
        item.ContentType,
        item.Group ?? "",
        item.Source()?.Culture ?? "",
        culture,
        words.NameOf(language?.State ?? TranslationState.Missing),
        language is { State: TranslationState.Outdated, ChangedSentences: { } count } ? count.ToString(CultureInfo.InvariantCulture) : "",
        language?.OutdatedSinceUtc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        item.AssignmentOf(culture)?.UserName ?? "",
        addressOf(item, culture) ?? "",
    ];
}
