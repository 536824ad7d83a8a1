namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// Both texts in one: what went in <c>del</c>, what came in <c>ins</c>, both with a class that tells them from those of the
/// text. The result is balanced and parses as itself; it has no element, attribute or address that neither side had, but for
/// <c>ins</c>, <c>del</c>, <c>span</c> and links between the two places of a moved block, all with classes that begin with
/// <c>diff-</c> or are <c>visually-hidden</c>.
/// </summary>
public static class UnifiedView
{
    /// <summary>Writes the view. Linear in the length of both texts.</summary>
    public static string Render(HtmlComparison comparison, ViewLabels? labels = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var tree = new MergedTree(comparison);
        var writer = new BlockWriter(comparison, tree.Nodes, labels ?? ViewLabels.None, Sides.Both);
        foreach (var block in comparison.Blocks)
        {
            writer.Write(block, block.NewCount == 0 ? tree.OfOld(block.OldBlocks.Start.Value) : comparison.New.Blocks[block.NewBlocks.Start.Value].Node);
        }

        return writer.End();
    }
}
