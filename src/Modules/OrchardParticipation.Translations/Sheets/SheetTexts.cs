using System.Text;
using OrchardParticipation.Text.Translating;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>Compares a text with its translation, passage by passage.</summary>
internal static class SheetTexts
{
    /// <summary>More passages than that are too many for a page, and slow to align.</summary>
    internal const int MostRows = 1_000;

    public static SheetText Read(TextPlace place, string source, string value, SheetHistory history)
    {
        var work = history.Works.GetValueOrDefault(place.Path);
        var origin = history.Origin is { } version ? place.Read(version) : null;
        var from = work is null ? origin : place.Read(history.Versions[work.SourceVersion]);
        var text = new SheetText(place, source, value, []) { Work = work };
        return place.IsHtml
            ? ReadHtml(text, origin, from, history.IsNew)
            : text with { Rows = source.Length + value.Length == 0 ? [] : [PlainRow(source, value, origin, from, work, history.IsNew)] };
    }

    private static SheetRow PlainRow(string source, string value, string? origin, string? from, TextWork? work, bool isNew)
    {
        var (says, has) = (EncodedText.Encode(source), EncodedText.Encode(value));
        var isOpen = work?.Open.Count > 0;
        var isCopy = has == says || (isOpen && from is not null && has == EncodedText.Encode(from));
        var state = has.Length == 0 || (isCopy && (isOpen || (isNew && work is null))) ? RowState.Untranslated
            : isOpen || (from is not null && EncodedText.Encode(from) != says) ? RowState.Changed
            : RowState.Done;
        return Row(says, has, state, hasLetters: source.Any(char.IsLetter)) with { Old = origin is null ? null : EncodedText.Encode(origin) };
    }

    private static SheetText ReadHtml(SheetText text, string? origin, string? from, bool isNew)
    {
        var (source, value, work) = (text.SourceValue, text.Value, text.Work);
        if (IsTooLong(source) || IsTooLong(value))
        {
            return text with { IsTooLong = true };
        }

        var isAsWritten = work is not null && work.Written == ShortHash.Of(value);
        var offers = TranslationOffers.Of(from, source, value, isAsWritten ? [.. work!.LeftOut] : null);
        var sinceOrigin = origin == from ? offers : TranslationOffers.Of(origin, source, translationHtml: null);
        var rows = new List<SheetRow>();
        for (var i = 0; i < offers.Offers.Count; i++)
        {
            var offer = offers.Offers[i];
            var has = offers.InnerHtmlOf(offer);
            var isOpen = work is not null && offer.OldBlocks.Any(work.Open.Contains);
            var isCopy = (isOpen || (isNew && work is null)) && (has == offer.Block.InnerHtml || has == offers.OldInnerHtmlOf(offer));
            var state = has.Length == 0 ? StateOfMissing(offer, isOpen, isAsWritten)
                : isCopy ? RowState.Untranslated
                : isOpen || offer.IsUntouched == false ? RowState.Changed
                : RowState.Done;
            rows.Add(Row(offer.Block.InnerHtml, has, state, offer.Block.Text.EnumerateRunes().Any(Rune.IsLetter)) with
            {
                Element = offer.Block.Element,
                Old = sinceOrigin.OldInnerHtmlOf(sinceOrigin.Offers[i]),
                SaidIn = has.Length == 0 ? offer.OfferedWith : null,
            });
        }

        return text with { Rows = rows, SourceHtml = offers.Source, Additions = AdditionsOf(offers) };
    }

    // Blocks begin with tags: where there are few, nobody need read the text to count them.
    private static bool IsTooLong(string html) => html.AsSpan().Count('<') >= MostRows && TranslatableHtml.Read(html).Blocks.Count > MostRows;

    // Said in another row, or left out on purpose, it is no gap.
    private static RowState StateOfMissing(TranslationOffer offer, bool isOpen, bool isAsWritten)
    {
        if (offer.OfferedWith is not null && offer.IsUntouched == false)
        {
            return RowState.Changed;
        }

        var isSettled = offer.OfferedWith is not null || (isAsWritten && offer.Change is SourceChange.Unchanged or SourceChange.Moved);
        return isSettled && !isOpen ? RowState.Done : RowState.Untranslated;
    }

    // What says nothing in a language, a number or a picture, is right as it is.
    private static SheetRow Row(string source, string has, RowState state, bool hasLetters) =>
        state != RowState.Untranslated ? new SheetRow(source, has, state)
        : hasLetters || source.Length == 0 ? new SheetRow(source, "", source.Length == 0 ? RowState.Done : state)
        : new SheetRow(source, source, RowState.Done);

    private static ILookup<int, string> AdditionsOf(TranslationOffers offers)
    {
        var owners = new int[offers.Translation.Blocks.Count];
        for (var row = 0; row < offers.Offers.Count; row++)
        {
            foreach (var block in offers.Offers[row].Translation)
            {
                owners[block] = row;
            }
        }

        // What stands before all rows goes behind the first.
        return offers.LeftOver.ToLookup(
            block => Enumerable.Range(0, block).Reverse().Where(before => !offers.LeftOver.Contains(before)).Select(before => owners[before]).FirstOrDefault(),
            block => offers.Translation.Blocks[block].InnerHtml);
    }
}
