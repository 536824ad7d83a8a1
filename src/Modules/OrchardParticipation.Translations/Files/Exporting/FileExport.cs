using System.Security.Claims;
using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translation.Formats.Po;
using OrchardParticipation.Translation.Formats.Xliff;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>Writes files for translators: one for each pair of languages, and a further one where it would be too large to come back.</summary>
internal sealed class FileExport(SheetReading reading, TextNames names, TranslationRights rights)
{
    public const int MostItems = 1_000;

    private const int Batch = 25;
    private const long MostBytes = 12 * 1024 * 1024;

    public async Task<ExportResult> WriteAsync(IReadOnlyList<TranslationSet> items, IReadOnlyList<string> targets, FileFormat format, ExportScope scope, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var result = new ExportResult();
        foreach (var target in targets)
        {
            foreach (var source in items.Where(item => item.Source() is { } language && !language.Culture.IsSameCulture(target)).GroupBy(item => item.Source()!.Culture))
            {
                await using var some = ItemsAsync([.. source], target, scope, user, result).GetAsyncEnumerator(cancellationToken);
                var isMore = await some.MoveNextAsync();
                for (var part = 1; isMore; part++)
                {
                    var file = result.Begin($"translations-{source.Key}-{target}{(part == 1 ? "" : $"-{part}")}.{(format == FileFormat.Po ? "po" : "xlf")}");
                    await (format == FileFormat.Po
                        ? PoWriter.WriteAsync(file, source.Key, target, TakeAsync(file), cancellationToken)
                        : XliffWriter.WriteAsync(file, source.Key, target, TakeAsync(file), cancellationToken));
                }

                async IAsyncEnumerable<TranslatedItem> TakeAsync(Stream file)
                {
                    do
                    {
                        yield return some.Current;
                        isMore = await some.MoveNextAsync();
                    }
                    while (isMore && file.Length < MostBytes);
                }
            }
        }

        return result;
    }

    private async IAsyncEnumerable<TranslatedItem> ItemsAsync(IReadOnlyList<TranslationSet> items, string target, ExportScope scope, ClaimsPrincipal user, ExportResult result)
    {
        foreach (var some in items.Chunk(Batch))
        {
            foreach (var sheet in await reading.OpenManyAsync([.. some.Select(item => item.LocalizationSet)], target))
            {
                // Drafts are in it.
                if (!await rights.MayWriteAsync(user, sheet))
                {
                    result.LeftOut.Add(new LeftOut(sheet.Source.DisplayText ?? "", sheet.Culture, null));
                    continue;
                }

                result.LeftOut.AddRange(sheet.Texts.Where(text => text.IsTooLong).Select(text => new LeftOut(sheet.Source.DisplayText ?? "", sheet.Culture, names.Of(text.Place))));
                var item = ExportedItem.Of(sheet, scope, names);
                if (item.Units.Count > 0)
                {
                    yield return item;
                }
            }
        }
    }
}
