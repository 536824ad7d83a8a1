using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// A row for each block, its old state in <c>div.diff-old</c> and its new one in <c>div.diff-new</c>; the row carries what
/// became of it as a class. A table is one row. What is said of <see cref="UnifiedView"/> holds here, with <c>div</c> as one more element.
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
        var rows = Rows(comparison);
        Folds.Write(output, labels, [.. rows.Select(row => (row.Change != BlockChange.Unchanged, 1))], (start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                WriteRow(rows[row]);
            }
        });

        return output.ToString();

        void WriteRow(Row row)
        {
            output.Append("<div class=\"diff-row diff-").Append(ClassOf(row.Change)).Append("\">");
            stop.Enter(comparison.Blocks[row.FirstChanged]);
            stop.Write(output);
            output.Append("<div class=\"diff-old\">");
            for (var entry = row.Start; entry < row.End; entry++)
            {
                var block = comparison.Blocks[entry];
                if (HasOld(block))
                {
                    old.Write(block, comparison.Old.Blocks[block.OldBlocks.Start.Value].Node);
                }
            }

            old.End();
            output.Append("</div><div class=\"diff-new\">");
            for (var entry = row.Start; entry < row.End; entry++)
            {
                var block = comparison.Blocks[entry];
                if (block.NewCount > 0)
                {
                    @new.Write(block, comparison.New.Blocks[block.NewBlocks.Start.Value].Node);
                }
            }

            @new.End();
            output.Append("</div></div>");
        }
    }

    private static List<Row> Rows(HtmlComparison comparison)
    {
        var rows = new List<Row>(comparison.Blocks.Count);
        var (oldTable, newTable) = (0, 0);
        for (var entry = 0; entry < comparison.Blocks.Count; entry++)
        {
            var block = comparison.Blocks[entry];
            var (inOld, inNew) = (HasOld(block) ? TableOf(comparison, comparison.Old, block.OldBlocks) : 0, block.NewCount > 0 ? TableOf(comparison, comparison.New, block.NewBlocks) : 0);
            if (rows.Count > 0 && (inOld > 0 && inOld == oldTable || inNew > 0 && inNew == newTable))
            {
                rows[^1] = rows[^1].With(block, entry);
                (oldTable, newTable) = (inOld > 0 ? inOld : oldTable, inNew > 0 ? inNew : newTable);
            }
            else
            {
                rows.Add(new Row(entry, entry + 1, block.Change, entry));
                (oldTable, newTable) = (inOld, inNew);
            }
        }

        return rows;
    }

    // A moved block is shown as old where it stood.
    private static bool HasOld(DiffBlock block) => block.OldCount > 0 && (block.Move == 0 || block.IsDeparture);

    // The outermost table around a block.
    private static int TableOf(HtmlComparison comparison, Fragment fragment, Range blocks)
    {
        var table = 0;
        for (var node = fragment.Blocks[blocks.Start.Value].Node; node > 0; node = fragment.Nodes[node].Parent)
        {
            table = comparison.Lexicon.Shapes[fragment.Nodes[node].Shape].Element.Sort == ElementSort.Table ? node : table;
        }

        return table;
    }

    private static string ClassOf(BlockChange change) => change switch
    {
        BlockChange.Unchanged => "unchanged",
        BlockChange.Inserted => "block-inserted",
        BlockChange.Deleted => "block-deleted",
        BlockChange.Changed => "changed",
        _ => "block-moved",
    };

    private readonly record struct Row(int Start, int End, BlockChange Change, int FirstChanged)
    {
        public Row With(DiffBlock block, int entry) => new(
            Start, entry + 1, Change == block.Change ? Change : BlockChange.Changed, Change == BlockChange.Unchanged ? entry : FirstChanged);
    }
}
