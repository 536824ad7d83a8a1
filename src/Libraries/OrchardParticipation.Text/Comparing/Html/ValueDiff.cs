using System.Text;
using OrchardParticipation.Text.Comparing.Html.Aligning;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>What became of an item of a list of values; a moved item has two entries, the one at its old place being <paramref name="IsDeparture"/>.</summary>
public sealed record DiffItem(BlockChange Change, string Value, bool IsDeparture = false);

/// <summary>Compares values that are no markup: what is compared is what a reader sees, so callers give numbers, dates and places as they are shown.</summary>
public static class ValueDiff
{
    /// <summary>
    /// Compares two lines of text, such as titles, word by word. White space that a browser collapses makes no difference. What
    /// is said of <see cref="HtmlDiff"/> holds.
    /// </summary>
    public static IReadOnlyList<DiffPiece> Text(string? old, string? @new) =>
        [.. HtmlDiff.Compare(Markup(old), Markup(@new)).Blocks.SelectMany(block => block.Pieces())];

    /// <summary>Compares two values that change as a whole, such as dates, numbers and places: half a date is no change of a date.</summary>
    public static IReadOnlyList<DiffPiece> Whole(string? old, string? @new)
    {
        var (before, after) = (old ?? "", @new ?? "");
        (PieceKind Kind, string Text)[] pieces = before == after
            ? [(PieceKind.Unchanged, before)]
            : [(PieceKind.Deleted, before), (PieceKind.Inserted, after)];
        return [.. pieces.Where(piece => piece.Text.Length > 0).Select(piece => new DiffPiece(piece.Kind, piece.Text, [], []))];
    }

    /// <summary>
    /// Compares two lists of values in order. Values that both have are unchanged if they are in the longest common order, else
    /// moved; of a value that a list has several times the first ones are told apart by their number. The order is the longest
    /// increasing subsequence of places, by a Fenwick tree: n log n, exact, memory linear in the values.
    /// </summary>
    public static IReadOnlyList<DiffItem> List(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var places = Numbered(@new).Select((value, place) => (value, place)).ToDictionary(entry => entry.value, entry => entry.place);
        int[] targets = [.. Numbered(old).Select(value => places.GetValueOrDefault(value, -1))];
        int[] common = [.. targets.Where(target => target >= 0)];
        var kept = HeaviestChain.Find(common, Enumerable.Repeat(1L, common.Length).ToArray());
        var stays = common.Where((_, i) => kept[i]).ToHashSet();
        var moved = common.Where((_, i) => !kept[i]).ToHashSet();

        var items = new List<DiffItem>();
        for (var (i, j) = (0, 0); i < old.Count || j < @new.Count;)
        {
            if (i < old.Count && !stays.Contains(targets[i]))
            {
                items.Add(targets[i] < 0 ? new(BlockChange.Deleted, old[i]) : new(BlockChange.Moved, old[i], IsDeparture: true));
                i++;
            }
            else if (j < @new.Count && !stays.Contains(j))
            {
                items.Add(new(moved.Contains(j) ? BlockChange.Moved : BlockChange.Inserted, @new[j]));
                j++;
            }
            else
            {
                items.Add(new(BlockChange.Unchanged, @new[j]));
                (i, j) = (i + 1, j + 1);
            }
        }

        return items;
    }

    private static IEnumerable<(string Value, int Number)> Numbered(IReadOnlyList<string> values)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            counts[value] = counts.GetValueOrDefault(value) + 1;
            yield return (value, counts[value]);
        }
    }

    private static string Markup(string? text)
    {
        var output = new StringBuilder();
        HtmlText.Append(output, text ?? "");
        return output.ToString();
    }
}
