using System.Runtime.InteropServices;
using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Writes blocks one after another into a tree of elements.</summary>
internal sealed class BlockWriter(HtmlComparison comparison, IReadOnlyList<Node> nodes, ViewLabels labels, Sides sides, StringBuilder output, PendingStop? stop = null)
{
    private readonly HashSet<(int, bool)> _anchors = [];
    private FragmentWriter? _fragment;
    private SegmentWriter? _segments;
    private int _last = -1;

    private SegmentWriter Segments => _segments ??= new SegmentWriter(comparison.Lexicon, Fragment.Inline, output, labels, sides, Bound);

    private FragmentWriter Fragment => _fragment ??= new FragmentWriter(nodes, comparison.Lexicon, output);

    public void Write(DiffBlock block, int node)
    {
        stop?.Enter(block);
        var element = nodes[node].Shape < 0 ? null : comparison.Lexicon.Shapes[nodes[node].Shape].Element;
        if (element is { IsVoid: true } or { HoldsOnlyTableParts: true })
        {
            WriteEmpty(block, node, element);
            return;
        }

        if (node == _last)
        {
            // Two texts in one element with nothing in between any more.
            output.Append(' ');
        }

        MoveTo(node);
        if (block.Change == BlockChange.Unchanged)
        {
            Fragment.Write(comparison.New.TokensOf(block.NewBlocks.Start.Value));
            return;
        }

        // A link may not stand in a link.
        if (!InLink(node))
        {
            stop?.Write(output);
        }

        var close = block.Move > 0 ? OpenMove(block, node) : "";
        if (block.ElementsChanged && sides != Sides.Old)
        {
            Segments.WriteNote(labels.ElementsChanged);
        }

        Segments.Write(block.IsDeparture ? Plain(comparison.SegmentsOf(block)) : comparison.SegmentsOf(block));
        output.Append(close);
    }

    public void End()
    {
        Fragment.MoveTo(0);
        _last = -1;
    }

    // The marks of a departure are around it all.
    private static List<Segment> Plain(List<Segment> segments)
    {
        foreach (ref var segment in CollectionsMarshal.AsSpan(segments))
        {
            segment = segment with { Kind = PieceKind.Unchanged, NewChain = segment.OldChain };
        }

        return segments;
    }

    private void Bound(Segment segment)
    {
        if (segment.Kind == PieceKind.Split || sides == Sides.Old)
        {
            var node = (segment.Kind == PieceKind.Split ? comparison.New : comparison.Old).Blocks[segment.Block].Node;
            var element = nodes[node].Shape < 0 ? null : comparison.Lexicon.Shapes[nodes[node].Shape].Element;
            if (element is { IsVoid: true } or { HoldsOnlyTableParts: true })
            {
                return;
            }

            MoveTo(node);
        }
    }

    private void MoveTo(int node)
    {
        Fragment.MoveTo(node);
        Fragment.Inline.IsInLink = InLink(node);
        _last = node;
    }

    private void WriteEmpty(DiffBlock block, int node, Element element)
    {
        var mark = element.Sort != ElementSort.Rule ? null
            : block.Change == BlockChange.Inserted || block.Move > 0 && !block.IsDeparture ? "ins class=\"diff-inserted\""
            : block.Change == BlockChange.Deleted || block.IsDeparture ? "del class=\"diff-deleted\""
            : null;
        if (mark is null)
        {
            Fragment.MoveTo(node);
        }
        else
        {
            Fragment.MoveTo(nodes[node].Parent);
            output.Append('<').Append(mark).Append('>').Append(comparison.Lexicon.Shapes[nodes[node].Shape].OpenTag).Append("</").Append(mark[..3]).Append('>');
        }

        _last = -1;
    }

    private string OpenMove(DiffBlock block, int node)
    {
        var (here, there) = block.IsDeparture ? ("from", "to") : ("to", "from");
        var tag = block.IsDeparture ? "del" : "ins";
        output.Append('<').Append(tag).Append(" class=\"diff-moved\"");
        if (_anchors.Add((block.Move, block.IsDeparture)))
        {
            output.Append(" id=\"");
            AppendId(block.Move, here);
            output.Append('"');
        }

        output.Append('>');
        var link = !InLink(node);
        if (link)
        {
            output.Append("<a class=\"diff-move\" href=\"#");
            AppendId(block.Move, there);
            output.Append("\">");
        }
        else
        {
            output.Append("<span class=\"diff-move\">");
        }

        var label = block.IsDeparture ? labels.MovedAway : labels.MovedHere;
        HtmlText.Append(output, label);
        output.Append(label.Length > 0 ? " " : "").Append(block.Move).Append(link ? "</a> " : "</span> ");
        return block.IsDeparture ? "</del>" : "</ins>";
    }

    private void AppendId(int move, string place)
    {
        HtmlText.Append(output, labels.IdPrefix);
        output.Append("move-").Append(move).Append('-').Append(place);
    }

    private bool InLink(int node)
    {
        for (; node > 0; node = nodes[node].Parent)
        {
            if (comparison.Lexicon.Shapes[nodes[node].Shape].Element.Sort == ElementSort.Link)
            {
                return true;
            }
        }

        return false;
    }
}
