using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Writes blocks in the elements around them, which it opens and closes as the blocks come.</summary>
internal sealed class FragmentWriter(IReadOnlyList<Node> nodes, Lexicon lexicon, StringBuilder output)
{
    private int _node;

    public InlineWriter Inline { get; } = new(lexicon, output);

    /// <summary>Goes to the elements in which a block stands. A block that stands where the last one did begins on its own.</summary>
    public void MoveTo(int node)
    {
        Span<int> path = stackalloc int[FragmentBuilder.MostDepth + 1];
        var count = 0;
        var target = node;
        while (_node != target)
        {
            if (nodes[_node].Depth >= nodes[target].Depth)
            {
                Append(close: true, nodes[_node].Shape);
                _node = nodes[_node].Parent;
            }
            else
            {
                path[count++] = target;
                target = nodes[target].Parent;
            }
        }

        while (count > 0)
        {
            Append(close: false, nodes[path[--count]].Shape);
        }

        _node = node;
    }

    public void Write(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            Inline.Write(token);
        }

        Inline.MoveTo(0);
    }

    private void Append(bool close, int shape)
    {
        var element = lexicon.Shapes[shape];
        if (!close)
        {
            output.Append(element.OpenTag);
        }
        else if (!element.Element.IsVoid)
        {
            output.Append(element.Element.CloseTag);
        }
    }
}
