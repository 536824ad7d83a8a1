using System.Globalization;
using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// Numbers the changes of a page over all of its views, from 1, and puts a link to the one before and one to the one after at
/// the beginning of each, in <c>span.diff-stop</c>. The link to the next change is itself the target <c>#change-n</c> of the one
/// before: who follows one has the next under the same key. The last one leads to <c>#change-(Count + 1)</c>, which the page
/// has to have. Neighbours that came in or went, or that moved together, are one change.
/// </summary>
public sealed class ChangeStops
{
    /// <summary>The changes that were written until now.</summary>
    public int Count { get; private set; }

    internal void Write(StringBuilder output, ViewLabels labels)
    {
        Count++;
        output.Append("<span class=\"diff-stop\">");
        if (Count > 1)
        {
            output.Append(CultureInfo.InvariantCulture, $"<a class=\"diff-previous\" href=\"#change-{Count - 1}\">");
            labels.AppendHidden(output, labels.PreviousChange);
            output.Append("</a>");
        }

        output.Append(CultureInfo.InvariantCulture, $"<a class=\"diff-next\" id=\"change-{Count}\" href=\"#change-{Count + 1}\">{Count}");
        labels.AppendHidden(output, labels.NextChange);
        output.Append("</a></span>");
    }
}

/// <summary>Where the next stop of a view is due: at the first place of a change that can hold links.</summary>
internal sealed class PendingStop(ChangeStops? stops, ViewLabels labels)
{
    private (BlockChange Change, int Move, bool IsDeparture) _last;
    private bool _due;

    /// <summary>Goes to the next block or line.</summary>
    public void Enter(BlockChange change, int move = 0, bool isDeparture = false)
    {
        var next = (change == BlockChange.Deleted ? BlockChange.Inserted : change, move, isDeparture);
        _due = change switch
        {
            BlockChange.Unchanged => false,
            BlockChange.Changed => true,
            _ => _due || next != _last,
        };
        _last = next;
    }

    public void Enter(DiffBlock block) => Enter(block.Move > 0 ? BlockChange.Moved : block.Change, block.Move, block.IsDeparture);

    public void Write(StringBuilder output)
    {
        if (_due)
        {
            _due = false;
            stops?.Write(output, labels);
        }
    }
}
