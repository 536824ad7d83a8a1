using System.Buffers;
using System.Runtime.InteropServices;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>Makes blocks and tokens of the leaves of a tree.</summary>
internal sealed class BlockReader
{
    private const int MostInChunk = 32_768;

    private readonly FragmentBuilder _tree;
    private readonly Lexicon _lexicon;
    private readonly Node[] _nodes;
    private readonly int[] _containers;
    private readonly int[] _chains;
    private readonly List<FormatPart> _parts = [];
    private readonly Dictionary<(int Shape, LeafKind Kind), int> _wordless = [];

    // Tokens come in chunks: one buffer that doubled would be held together with the one it replaces.
    private readonly List<Token[]> _chunks = [];
    private Token[] _chunk = [];
    private int _inChunk;
    private int _count;
    private int _lineBreak;

    // The nodes that hold blocks, numbered anew; inline elements live in the formats of tokens.
    private BlockReader(FragmentBuilder tree, Lexicon lexicon)
    {
        (_tree, _lexicon) = (tree, lexicon);
        var built = CollectionsMarshal.AsSpan(tree.Nodes);
        (_containers, _chains, _nodes) = (new int[built.Length], new int[built.Length], new Node[tree.Containers]);
        _nodes[0] = new Node(-1, -1, 0);
        var count = 1;
        for (var node = 1; node < built.Length; node++)
        {
            var (parent, shape, depth, holdsBlocks, _) = built[node];
            if (holdsBlocks)
            {
                // Everything around a node that holds blocks holds blocks.
                _nodes[count] = new Node(_containers[parent], shape, depth);
                _containers[node] = count++;
            }
            else
            {
                _containers[node] = _containers[parent];
                _chains[node] = lexicon.Formats.Of(_chains[parent], shape);
            }
        }
    }

    public static Fragment Read(FragmentBuilder tree, Lexicon lexicon)
    {
        var reader = new BlockReader(tree, lexicon);
        var blocks = reader.ReadBlocks();
        return new Fragment(reader._nodes, blocks, reader.TakeTokens());
    }

    private Token[] TakeTokens()
    {
        var tokens = new Token[_count];
        var taken = 0;
        foreach (var chunk in _chunks)
        {
            var count = Math.Min(chunk.Length, _count - taken);
            chunk.AsSpan(0, count).CopyTo(tokens.AsSpan(taken));
            taken += count;
            ArrayPool<Token>.Shared.Return(chunk);
        }

        return tokens;
    }

    private Block[] ReadBlocks()
    {
        var leaves = CollectionsMarshal.AsSpan(_tree.Leaves);
        var blocks = new Block[CountBlocks(leaves)];
        var count = 0;
        for (var first = 0; first < leaves.Length;)
        {
            var end = EndOfBlock(leaves, first);
            var start = _count;
            ReadBlock(leaves[first..end], end < leaves.Length ? leaves[end].Start : _tree.TextLength);
            if (_count > start)
            {
                blocks[count++] = new Block(_containers[leaves[first].Node], start, _count - start);
            }

            first = end;
        }

        return count == blocks.Length ? blocks : blocks[..count];
    }

    private int CountBlocks(ReadOnlySpan<Leaf> leaves)
    {
        var count = 0;
        for (var first = 0; first < leaves.Length; first = EndOfBlock(leaves, first))
        {
            count++;
        }

        return count;
    }

    private int EndOfBlock(ReadOnlySpan<Leaf> leaves, int first)
    {
        var end = first + 1;
        while (end < leaves.Length && !leaves[end].BeginsBlock && _containers[leaves[end].Node] == _containers[leaves[first].Node])
        {
            end++;
        }

        return end;
    }

    private void ReadBlock(ReadOnlySpan<Leaf> leaves, int textEnd)
    {
        var start = _count;
        _lineBreak = -1;
        var space = Vocabulary.NoSpace;
        for (var i = 0; i < leaves.Length;)
        {
            if (leaves[i].Kind != LeafKind.Text)
            {
                AddAtom(leaves[i], start, ref space);
                i++;
                continue;
            }

            var end = i + 1;
            while (end < leaves.Length && leaves[end].Kind == LeafKind.Text)
            {
                end++;
            }

            ReadText(leaves[i..end], end < leaves.Length ? leaves[end].Start : textEnd, start, ref space);
            i = end;
        }
    }

    private void AddAtom(Leaf leaf, int start, ref int space)
    {
        var shapeNumber = _tree.Nodes[leaf.Node].Shape;
        var shape = _lexicon.Shapes[shapeNumber];
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_wordless, (shapeNumber, leaf.Kind), out var known);
        if (!known)
        {
            id = leaf.Kind == LeafKind.Empty
                ? _lexicon.Vocabulary.Of(TokenKind.Empty, shape.Element.Name)
                : _lexicon.Vocabulary.Of(TokenKind.Atom, $"{shape.Element.Name} {shape.Attribute("src")}");
        }

        if (leaf.Kind == LeafKind.Empty)
        {
            Add(new Token(id, 0, Vocabulary.NoSpace));
            return;
        }

        var isBreak = shape.Element.Sort == ElementSort.LineBreak;
        Add(new Token(id, _chains[leaf.Node], isBreak || _count == start ? Vocabulary.NoSpace : space));
        space = Vocabulary.NoSpace;
        _lineBreak = isBreak ? _count : -1;
    }

    private void ReadText(ReadOnlySpan<Leaf> leaves, int end, int start, ref int space)
    {
        var preformatted = _tree.Nodes[leaves[0].Node].IsPreformatted;
        var text = _tree.Text.AsSpan(0, end);
        var leaf = 0;
        for (var position = leaves[0].Start; position < end;)
        {
            var wordStart = position;
            while (wordStart < end && HtmlText.IsBlank(text[wordStart]))
            {
                wordStart++;
            }

            if (wordStart > position)
            {
                space = preformatted ? Preserved(text[position..wordStart], space, _count == start) : Vocabulary.Space;
                position = wordStart;
                continue;
            }

            var wordEnd = WordBreaks.Next(text, position);
            var format = FormatOf(leaves, ref leaf, position, wordEnd);
            var keep = preformatted || _count > start && _lineBreak != _count;
            Add(new Token(_lexicon.Vocabulary.Of(text[position..wordEnd]), format, keep ? space : Vocabulary.NoSpace));
            space = Vocabulary.NoSpace;
            position = wordEnd;
        }
    }

    // White space of preformatted text is kept; at its start from the first line on that has text.
    private int Preserved(ReadOnlySpan<char> blank, int before, bool first)
    {
        var text = before == Vocabulary.NoSpace ? blank.ToString() : _lexicon.Vocabulary.TextOf(before) + blank.ToString();
        text = text.Replace('\r', '\n').Replace('\f', ' ');
        text = first ? text[(text.LastIndexOf('\n') + 1)..] : text;
        return text.Length == 0 ? Vocabulary.NoSpace : _lexicon.Vocabulary.Of(text);
    }

    private int FormatOf(ReadOnlySpan<Leaf> leaves, ref int leaf, int from, int to)
    {
        while (leaf + 1 < leaves.Length && leaves[leaf + 1].Start <= from)
        {
            leaf++;
        }

        if (leaf + 1 == leaves.Length || leaves[leaf + 1].Start >= to)
        {
            return _chains[leaves[leaf].Node];
        }

        _parts.Clear();
        for (var at = from; at < to; leaf++)
        {
            var end = leaf + 1 < leaves.Length ? Math.Min(leaves[leaf + 1].Start, to) : to;
            AddPart(new FormatPart(end - at, _chains[leaves[leaf].Node]));
            at = end;
        }

        leaf--;
        return _parts.Count == 1 ? _parts[0].Chain : _lexicon.Formats.Of(CollectionsMarshal.AsSpan(_parts));
    }

    private void AddPart(FormatPart part)
    {
        if (_parts.Count > 0 && _parts[^1].Chain == part.Chain)
        {
            part = part with { Length = part.Length + _parts[^1].Length };
            _parts.RemoveAt(_parts.Count - 1);
        }

        _parts.Add(part);
    }

    private void Add(Token token)
    {
        if (_inChunk == _chunk.Length)
        {
            _chunk = ArrayPool<Token>.Shared.Rent(Math.Clamp(2 * _chunk.Length, 1_024, MostInChunk));
            _chunks.Add(_chunk);
            _inChunk = 0;
        }

        _chunk[_inChunk++] = token;
        _count++;
    }
}
