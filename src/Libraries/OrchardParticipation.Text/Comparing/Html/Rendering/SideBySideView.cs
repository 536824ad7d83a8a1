using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// A row for each block, its old state in <c>div.diff-old</c> and its new one in <c>div.diff-new</c>; the row carries what
/// became of it as a class. What is said of <see cref="UnifiedView"/> holds here, with <c>div</c> as one more element.
/// </summary>
public static class SideBySideView
{
    /// <summary>Writes the view. Linear in the length of both texts and the nesting of their blocks, which is bounded.</summary>
    public static string Render(HtmlComparison comparison, ViewLabels? labels = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        labels ??= ViewLabels.None;
        var output = new StringBuilder();
        var old = new BlockWriter(comparison, comparison.Old.Nodes, labels, Sides.Old, output);
        var @new = new BlockWriter(comparison, comparison.New.Nodes, labels, Sides.New, output);
        foreach (var block in comparison.Blocks)
        {
            output.Append("<div class=\"diff-row diff-").Append(ClassOf(block.Change)).Append("\"><div class=\"diff-old\">");
            if (block.OldCount > 0 && (block.Move == 0 || block.IsDeparture))
            {
                old.Write(block, comparison.Old.Blocks[block.OldBlocks.Start.Value].Node);
                old.EndFragment();
            }

            output.Append("</div><div class=\"diff-new\">");
            if (block.NewCount > 0)
            {
                @new.Write(block, comparison.New.Blocks[block.NewBlocks.Start.Value].Node);
                @new.EndFragment();
            }

            output.Append("</div></div>");
        }

        return output.ToString();
    }

    private static string ClassOf(BlockChange change) => change switch
    {
        BlockChange.Unchanged => "unchanged",
        BlockChange.Inserted => "block-inserted",
        BlockChange.Deleted => "block-deleted",
        BlockChange.Changed => "changed",
        _ => "block-moved",
    };
}
