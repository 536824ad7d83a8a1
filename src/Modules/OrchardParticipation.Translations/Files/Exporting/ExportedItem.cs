using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>Writes a sheet as files have it.</summary>
internal static class ExportedItem
{
    public static TranslatedItem Of(Sheet sheet, ExportScope scope, TextNames names) => new(
        sheet.LocalizationSet,
        sheet.Source.DisplayText,
        sheet.Source.ContentItemVersionId,
        [.. sheet.Texts.SelectMany(text => text.Rows.Select((row, i) => (text, row, i)))
            .Where(at => at.row.Source.Length > 0 && (scope == ExportScope.All || at.row.IsOpen))
            .Select(at => UnitOf(at.text, at.row, at.i, names))]);

    private static TranslationUnit UnitOf(SheetText text, SheetRow row, int number, TextNames names)
    {
        var place = text.Place;
        return new TranslationUnit(
            text.KeyOf(number),
            place.IsHtml ? row.Source : EncodedText.Decode(row.Source),
            row.Translation.Length == 0 ? null : place.IsHtml ? row.Translation : EncodedText.Decode(row.Translation),
            place.IsHtml,
            // A text whose source changed is at its beginning again: fuzzy, in PO.
            row.State == RowState.Done ? UnitState.Translated : UnitState.Initial,
            row.Element.Length == 0 ? names.Of(place) : $"{names.Of(place)} <{row.Element}>",
            place.IsHtml ? null : place.Limits.MaxCharacters);
    }
}
