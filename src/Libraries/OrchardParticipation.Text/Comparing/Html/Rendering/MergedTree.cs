using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// The block elements of both sides in one tree: those of the new side, and those of the old side that have no counterpart,
/// in the counterparts of what was around them. A deleted item is thus an item of the list that is still there.
/// </summary>
internal sealed class MergedTree
{
    private readonly List<Node> _nodes;
    private readonly int[] _ofOld;
    private readonly Fragment _old;

    public MergedTree(HtmlComparison comparison)
    {
        _old = comparison.Old;
        _nodes = [.. comparison.New.Nodes];
        _ofOld = new int[_old.Nodes.Length];
        foreach (var block in comparison.Blocks)
        {
            if (block.Move == 0 && block.OldCount > 0 && block.NewCount > 0)
            {
                Pair(comparison, _old.Blocks[block.OldBlocks.Start.Value].Node, comparison.New.Blocks[block.NewBlocks.Start.Value].Node);
            }
        }

        for (var node = 1; node < _ofOld.Length; node++)
        {
            if (_ofOld[node] == 0)
            {
                var parent = _ofOld[_old.Nodes[node].Parent];
                _ofOld[node] = _nodes.Count;
                _nodes.Add(new Node(parent, _old.Nodes[node].Shape, _nodes[parent].Depth + 1));
            }
        }
    }

    public IReadOnlyList<Node> Nodes => _nodes;

    public int OfOld(int block) => _ofOld[_old.Blocks[block].Node];

    private void Pair(HtmlComparison comparison, int old, int @new)
    {
        // Level by level from the outside, or an old element could come to stand in itself.
        Span<int> oldPath = stackalloc int[FragmentBuilder.MostDepth + 1];
        Span<int> newPath = stackalloc int[FragmentBuilder.MostDepth + 1];
        var (oldDepth, newDepth) = (Path(_old, old, oldPath), Path(comparison.New, @new, newPath));
        for (var i = 1; i <= Math.Min(oldDepth, newDepth); i++)
        {
            var (from, to) = (oldPath[oldDepth - i], newPath[newDepth - i]);
            if (_old.Nodes[from].Shape != comparison.New.Nodes[to].Shape || _ofOld[from] != 0 && _ofOld[from] != to)
            {
                return;
            }

            _ofOld[from] = to;
        }
    }

    // From the inside.
    private static int Path(Fragment fragment, int node, Span<int> path)
    {
        var depth = 0;
        for (; node > 0; node = fragment.Nodes[node].Parent)
        {
            path[depth++] = node;
        }

        return depth;
    }
}
