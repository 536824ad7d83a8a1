using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// A row for each block, its old state in <c>div.diff-old</c> and its new one in <c>div.diff-new</c>; the row carries what
/// became of it as a class. What is said of <see cref="UnifiedView"/> holds here, with <c>div</c> as one more element.
/// </summary>
public static class SideBySideView
{
    /// <summary>Writes the view. Linear in the length of both texts and the nesting of their blocks, which is bounded.</summary>
    /// <inheritdoc cref="UnifiedView.Render"/>
    public static string Render(HtmlComparison comparison, ViewLabels? labels = null, ChangeStops? stops = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        labels ??= ViewLabels.None;
        var output = new StringBuilder();
        var stop = new PendingStop(stops, labels);
        var old = new BlockWriter(comparison, comparison.Old.Nodes, labels, Sides.Old, output);
        var @new = new BlockWriter(comparison, comparison.New.Nodes, labels, Sides.New, output);
        foreach (var stretch in Folds.Of([.. comparison.Blocks.Select(block => (block.Change != BlockChange.Unchanged, 1))], labels))
        {
            if (stretch.IsFolded)
            {
                labels.OpenFold(output, stretch.Blocks);
            }

            for (var block = stretch.Start; block < stretch.End; block++)
            {
                WriteRow(comparison.Blocks[block]);
            }

            output.Append(stretch.IsFolded ? "</details>" : "");
        }

        return output.ToString();

        void WriteRow(DiffBlock block)
        {
            stop.Enter(block);
            output.Append("<div class=\"diff-row diff-").Append(ClassOf(block.Change)).Append("\">");
            stop.Write(output);
            output.Append("<div class=\"diff-old\">");
            if (block.OldCount > 0 && (block.Move == 0 || block.IsDeparture))
            {
                old.Write(block, comparison.Old.Blocks[block.OldBlocks.Start.Value].Node);
                old.End();
            }

            output.Append("</div><div class=\"diff-new\">");
            if (block.NewCount > 0)
            {
                @new.Write(block, comparison.New.Blocks[block.NewBlocks.Start.Value].Node);
                @new.End();
            }

            output.Append("</div></div>");
        }
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
