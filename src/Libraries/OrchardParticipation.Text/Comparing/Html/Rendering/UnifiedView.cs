using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// Both texts in one: what went in <c>del</c>, what came in <c>ins</c>, both with a class that tells them from those of the
/// text. The result is balanced and parses as itself; it has no element, attribute or address that neither side had, but for
/// <c>ins</c>, <c>del</c>, <c>span</c>, <c>details</c>, <c>summary</c> and links between changes and between the two places of a
/// moved block, all with classes that begin with <c>diff-</c> or are <c>visually-hidden</c>.
/// </summary>
public static class UnifiedView
{
    /// <summary>Writes the view. Linear in the length of both texts.</summary>
    /// <param name="comparison">What is shown.</param>
    /// <param name="labels">The words of the page; none without.</param>
    /// <param name="stops">The changes of the page; without it no change leads to another.</param>
    public static string Render(HtmlComparison comparison, ViewLabels? labels = null, ChangeStops? stops = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        labels ??= ViewLabels.None;
        var output = new StringBuilder();
        var tree = new MergedTree(comparison);
        var writer = new BlockWriter(comparison, tree.Nodes, labels, Sides.Both, output, new PendingStop(stops, labels));
        var bounds = Bounds(comparison, tree);
        Folds.Write(output, labels, Parts(comparison, bounds), (start, end) =>
        {
            for (var block = bounds[start]; block < bounds[end]; block++)
            {
                writer.Write(comparison.Blocks[block], NodeOf(comparison, tree, block));
            }

            writer.End();
        });

        return output.ToString();
    }

    private static int NodeOf(HtmlComparison comparison, MergedTree tree, int entry)
    {
        var block = comparison.Blocks[entry];
        return block.NewCount == 0 ? tree.OfOld(block.OldBlocks.Start.Value) : comparison.New.Blocks[block.NewBlocks.Start.Value].Node;
    }

    // What stands in one element of the fragment is one part: a list cannot be folded in its middle.
    private static List<int> Bounds(HtmlComparison comparison, MergedTree tree)
    {
        var (bounds, last) = (new List<int>(), 0);
        for (var block = 0; block < comparison.Blocks.Count; block++)
        {
            var node = Node.Outermost(tree.Nodes, NodeOf(comparison, tree, block));
            if (node == 0 || node != last)
            {
                bounds.Add(block);
            }

            last = node;
        }

        bounds.Add(comparison.Blocks.Count);
        return bounds;
    }

    private static List<(bool Changed, int Blocks)> Parts(HtmlComparison comparison, List<int> bounds)
    {
        var parts = new List<(bool Changed, int Blocks)>(bounds.Count);
        for (var part = 0; part + 1 < bounds.Count; part++)
        {
            var changed = false;
            for (var block = bounds[part]; block < bounds[part + 1]; block++)
            {
                changed |= comparison.Blocks[block].Change != BlockChange.Unchanged;
            }

            parts.Add((changed, bounds[part + 1] - bounds[part]));
        }

        return parts;
    }
}
