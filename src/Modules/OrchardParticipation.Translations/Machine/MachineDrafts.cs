using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Machine;

/// <summary>Has a machine write the passages that have no translation, as a draft.</summary>
internal sealed class MachineDrafts(IEnumerable<IMachineTranslator> translators, SheetWriting writing)
{
    /// <summary>The one that is configured; null by default.</summary>
    public IMachineTranslator? Translator { get; } = translators.LastOrDefault();

    /// <summary>Writes on a sheet; what people wrote stays. No lock is held while the machine works: who saves meanwhile is not overwritten.</summary>
    /// <exception cref="MachineTranslationException">The machine has not translated.</exception>
    public async Task<SheetResult> MakeAsync(Sheet sheet, CancellationToken cancellationToken)
    {
        (string Key, string Source)[] wanted = [.. sheet.Texts.SelectMany(text => text.Rows
            .Select((row, i) => (Key: text.KeyOf(i), Row: row))
            .Where(one => one.Row is { State: RowState.Untranslated, Translation: "" })
            .Select(one => (one.Key, one.Row.Source)))];
        var texts = await Translator!.TranslateAsync(sheet.SourceCulture, sheet.Culture, [.. wanted.Select(row => row.Source)], cancellationToken);
        var rows = wanted.Zip(texts).ToDictionary(pair => pair.First.Key, pair => new RowInput(pair.Second));
        var input = new SheetInput(sheet.Source.ContentItemVersionId, sheet.Fingerprint, rows) { Machine = Translator.Name };
        return await writing.SaveAsync(sheet.LocalizationSet, sheet.Culture, input, publish: false);
    }
}
