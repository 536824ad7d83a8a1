using System.Globalization;
using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// What a view says in words, in the language of its page. Empty texts are left out. The first four and the last two texts are
/// for screen readers and stand in <c>span.visually-hidden</c>; the others are seen by all and stand in <c>span.diff-note</c>.
/// </summary>
/// <param name="Culture">The language of the labels, for their <c>lang</c>.</param>
/// <param name="Deleted">Before deleted text.</param>
/// <param name="EndOfDeleted">After it.</param>
/// <param name="Inserted">Before inserted text.</param>
/// <param name="EndOfInserted">After it.</param>
/// <param name="MovedAway">At the old place of a moved block, before the number that leads to the new one.</param>
/// <param name="MovedHere">At the new place, before the number that leads to the old one.</param>
/// <param name="Reformatted">After text whose format changed.</param>
/// <param name="LinkWas">After text whose link changed, before the old address as text.</param>
/// <param name="LinkAdded">After text that was no link.</param>
/// <param name="ImageChanged">After an image that changed, before the old alternative text.</param>
/// <param name="ElementsChanged">At the start of a block that became another kind of block.</param>
/// <param name="PreviousChange">On a link to the change before.</param>
/// <param name="NextChange">On a link to the change after, which shows its own number.</param>
/// <param name="Unchanged">On a long stretch without a change, which is folded, of the number of its blocks; without it nothing is folded.</param>
/// <param name="IdPrefix">Before every <c>id</c> of the view, if a page has several.</param>
public sealed record ViewLabels(
    string Culture,
    string Deleted = "",
    string EndOfDeleted = "",
    string Inserted = "",
    string EndOfInserted = "",
    string MovedAway = "",
    string MovedHere = "",
    string Reformatted = "",
    string LinkWas = "",
    string LinkAdded = "",
    string ImageChanged = "",
    string ElementsChanged = "",
    string PreviousChange = "",
    string NextChange = "",
    Func<int, string>? Unchanged = null,
    string IdPrefix = "diff-")
{
    /// <summary>Numbers and signs alone.</summary>
    public static ViewLabels None { get; } = new("");

    internal void AppendHidden(StringBuilder output, string text) => AppendSpan(output, "visually-hidden", text.Length > 0 ? $" {text} " : "");

    internal void AppendSpan(StringBuilder output, string name, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        output.Append(CultureInfo.InvariantCulture, $"<span class=\"{name}\"");
        AppendCulture(output);
        output.Append('>');
        HtmlText.Append(output, text);
        output.Append("</span>");
    }

    internal void OpenFold(StringBuilder output, int blocks)
    {
        output.Append("<details class=\"diff-fold\"><summary class=\"diff-folded\"");
        AppendCulture(output);
        output.Append('>');
        HtmlText.Append(output, Unchanged!(blocks));
        output.Append("</summary>");
    }

    private void AppendCulture(StringBuilder output)
    {
        if (Culture.Length > 0)
        {
            output.Append(" lang=\"");
            HtmlText.Append(output, Culture);
            output.Append('"');
        }
    }
}
