using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>A text with what somebody wrote.</summary>
/// <param name="Text">As it was.</param>
/// <param name="Value">As it is now.</param>
/// <param name="Work">What it was written from; as before, if nothing in it was touched.</param>
/// <param name="Open">The rows that are to do.</param>
internal sealed record WrittenText(SheetText Text, string Value, TextWork? Work, IReadOnlyList<int> Open)
{
    public static WrittenText Of(SheetText text, string sourceVersion, IReadOnlyDictionary<string, RowInput> inputs)
    {
        var values = new string?[text.Rows.Count];
        var additions = new List<(int Row, string InnerHtml)>();
        var (open, leftOut) = (new List<int>(), new List<int>());
        var isTouched = false;
        for (var i = 0; i < text.Rows.Count; i++)
        {
            var row = text.Rows[i];
            var input = inputs.GetValueOrDefault(text.KeyOf(i)) ?? new RowInput(null);
            var html = input.InnerHtml is { } written ? CanonicalHtml.Of(written) : row.Translation;
            var isEdited = html != row.Translation;
            isTouched |= isEdited || (row.IsOpen && input.IsConfirmed);
            var isOpen = !input.IsConfirmed && (html.Length > 0 ? row.State == RowState.Changed && !isEdited : row.IsOpen || isEdited);
            if (isOpen)
            {
                open.Add(i);
            }

            // What waits for a translation is in the language of the source until then, in its place.
            values[i] = html.Length > 0 ? html : isOpen && row.SaidIn is null ? row.Source : null;
            if (values[i] is null)
            {
                leftOut.Add(i);
            }

            string[] had = [.. text.Additions[i]];
            string[] has = input.Additions is { } given ? [.. given.Select(CanonicalHtml.Of).Where(addition => addition.Length > 0)] : had;
            isTouched |= !has.SequenceEqual(had);
            additions.AddRange(has.Select(addition => (i, addition)));
        }

        if (!isTouched)
        {
            return new WrittenText(text, text.Value, text.Work, open);
        }

        var value = text.SourceHtml is { } source
            ? source.Rebuild(values, additions.ToLookup(addition => addition.Row, addition => addition.InnerHtml))
            : EncodedText.Decode(values[0] ?? "");
        var work = new TextWork { Path = text.Place.Path, SourceVersion = sourceVersion, Written = ShortHash.Of(value), Open = open, LeftOut = leftOut };
        return new WrittenText(text, value, work, open);
    }
}
