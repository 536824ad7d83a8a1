using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Translating.Reading;

/// <summary>Takes formats from where they were read to where they are written: no link in a link, no element too deep.</summary>
internal sealed class InlineFormats(Lexicon lexicon, Surroundings around)
{
    private readonly Formats _formats = lexicon.Formats;

    /// <summary>The inline elements around a block of a fragment, such as bold around two paragraphs.</summary>
    public int ChainAround(Fragment fragment, int node)
    {
        var shapes = new Stack<int>();
        for (; node > 0; node = fragment.Nodes[node].Parent)
        {
            if (lexicon.Shapes[fragment.Nodes[node].Shape].Element.IsInline)
            {
                shapes.Push(fragment.Nodes[node].Shape);
            }
        }

        return shapes.Aggregate(0, (chain, shape) => Inside(chain, shape) ?? chain);
    }

    /// <summary>The format inside others; none if it is that of an image or line break for which there is no room.</summary>
    public int? Move(int format, int outer)
    {
        if (format >= 0)
        {
            return MoveChain(format, outer);
        }

        var parts = _formats.PartsOf(format).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i] with { Chain = MoveChain(parts[i].Chain, outer) ?? outer };
        }

        return _formats.Of(parts);
    }

    private int? MoveChain(int chain, int outer)
    {
        int? moved = outer;
        foreach (var shape in _formats.ShapesOf(chain))
        {
            moved = Inside(outer, shape);
            outer = moved ?? outer;
        }

        return moved is null && chain != 0 && lexicon.Shapes[_formats.ShapeOf(chain)].Element.IsVoid ? null : outer;
    }

    private int? Inside(int chain, int shape)
    {
        var element = lexicon.Shapes[shape].Element;
        var room = FragmentBuilder.MostDepth - around.Depth;
        // An image or line break is worth more than the innermost format around it.
        while (element.IsVoid && chain != 0 && _formats.DepthOf(chain) >= room)
        {
            chain = _formats.Around(chain);
        }

        return _formats.DepthOf(chain) >= room || element.Sort == ElementSort.Link && (around.InLink || IsInLink(chain)) ? null : _formats.Of(chain, shape);
    }

    private bool IsInLink(int chain)
    {
        while (chain != 0 && lexicon.Shapes[_formats.ShapeOf(chain)].Element.Sort != ElementSort.Link)
        {
            chain = _formats.Around(chain);
        }

        return chain != 0;
    }
}
