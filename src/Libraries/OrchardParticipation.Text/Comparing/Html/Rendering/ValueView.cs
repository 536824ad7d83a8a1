using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>What <see cref="ValueDiff.List"/> found, as <c>ul.diff-values</c> with an item for each value and the marks of <see cref="UnifiedView"/>.</summary>
public static class ValueView
{
    /// <summary>Writes the view. Linear in the number and length of the values, which are bare text.</summary>
    /// <param name="items">What is shown.</param>
    /// <param name="labels">The words of the page; none without.</param>
    /// <param name="stops">The changes of the page; without it no change leads to another.</param>
    public static string Render(IReadOnlyList<DiffItem> items, ViewLabels? labels = null, ChangeStops? stops = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        labels ??= ViewLabels.None;
        var output = new StringBuilder("<ul class=\"diff-values\">");
        var stop = new PendingStop(stops, labels);
        foreach (var item in items)
        {
            stop.Enter(item.Change == BlockChange.Unchanged ? BlockChange.Unchanged : BlockChange.Inserted);
            output.Append("<li>");
            stop.Write(output);
            var (tag, name, label, endLabel) = item switch
            {
                { Change: BlockChange.Unchanged } => ("", "", "", ""),
                { Change: BlockChange.Moved, IsDeparture: true } => ("del", "moved", "", ""),
                { Change: BlockChange.Moved } => ("ins", "moved", "", ""),
                { Change: BlockChange.Deleted } => ("del", "deleted", labels.Deleted, labels.EndOfDeleted),
                _ => ("ins", "inserted", labels.Inserted, labels.EndOfInserted),
            };
            labels.AppendHidden(output, label);
            output.Append(tag.Length > 0 ? $"<{tag} class=\"diff-{name}\">" : "");
            if (item.Change == BlockChange.Moved)
            {
                labels.AppendSpan(output, "diff-note", item.IsDeparture ? labels.MovedAway : labels.MovedHere);
            }

            HtmlText.Append(output, item.Value);
            output.Append(tag.Length > 0 ? $"</{tag}>" : "");
            labels.AppendHidden(output, endLabel);
            output.Append("</li>");
        }

        return output.Append("</ul>").ToString();
    }
}
