using System.Buffers;
using System.Runtime.InteropServices;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>Makes blocks and tokens of the leaves of a tree.</summary>
internal sealed class BlockReader
{
    private static readonly Token[] _none = [];

    private readonly FragmentBuilder _tree;
    private readonly Lexicon _lexicon;
    private readonly int[] _containers;
    private readonly int[] _chains;
    private readonly bool[] _preformatted;
    private readonly List<Block> _blocks = [];
    private readonly List<FormatPart> _parts = [];
    private readonly Dictionary<(int Shape, LeafKind Kind), int> _wordless = [];
    private Token[] _tokens = _none;
    private int _count;
    private int _lineBreak;

    private BlockReader(FragmentBuilder tree, Lexicon lexicon)
    {
        (_tree, _lexicon) = (tree, lexicon);
        (_containers, _chains, _preformatted) = (new int[tree.Nodes.Count], new int[tree.Nodes.Count], new bool[tree.Nodes.Count]);
        for (var node = 1; node < _containers.Length; node++)
        {
            var (parent, shape, holdsBlocks, _) = tree.Nodes[node];
            _containers[node] = holdsBlocks ? node : _containers[parent];
            _chains[node] = holdsBlocks ? 0 : lexicon.Formats.Of(_chains[parent], shape);
            _preformatted[node] = _preformatted[parent] || lexicon.Shapes[shape].Element.Sort == ElementSort.Preformatted;
        }
    }

    public static Fragment Read(FragmentBuilder tree, Lexicon lexicon)
    {
        var reader = new BlockReader(tree, lexicon);
        reader.ReadBlocks();
        var fragment = new Fragment(reader.Containers(), [.. reader._blocks], reader._tokens.AsSpan(0, reader._count).ToArray());
        reader.Return();
        return fragment;
    }

    private void Return()
    {
        if (_tokens.Length > 0)
        {
            ArrayPool<Token>.Shared.Return(_tokens);
        }
    }

    // The nodes that hold blocks, numbered anew; inline elements live in the formats of tokens.
    private Node[] Containers()
    {
        var numbers = new int[_containers.Length];
        var nodes = new List<Node>(_blocks.Count + 1) { new(-1, -1, 0) };
        for (var node = 1; node < numbers.Length; node++)
        {
            if (_containers[node] == node)
            {
                // Everything around a node that holds blocks holds blocks.
                var parent = numbers[_tree.Nodes[node].Parent];
                numbers[node] = nodes.Count;
                nodes.Add(new Node(parent, _tree.Nodes[node].Shape, nodes[parent].Depth + 1));
            }
        }

        for (var i = 0; i < _blocks.Count; i++)
        {
            _blocks[i] = _blocks[i] with { Node = numbers[_blocks[i].Node] };
        }

        return [.. nodes];
    }

    private void ReadBlocks()
    {
        var leaves = CollectionsMarshal.AsSpan(_tree.Leaves);
        for (var first = 0; first < leaves.Length;)
        {
            var container = _containers[leaves[first].Node];
            var end = first + 1;
            while (end < leaves.Length && leaves[end].Break == leaves[first].Break && _containers[leaves[end].Node] == container)
            {
                end++;
            }

            var start = _count;
            ReadBlock(leaves[first..end], container);
            if (_count > start)
            {
                _blocks.Add(new Block(container, start, _count - start));
            }

            first = end;
        }
    }

    private void ReadBlock(ReadOnlySpan<Leaf> leaves, int container)
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

            ReadText(leaves[i..end], start, _preformatted[container], ref space);
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

    private void ReadText(ReadOnlySpan<Leaf> leaves, int start, bool preformatted, ref int space)
    {
        var position = leaves[0].Start;
        var end = leaves[^1].Start + leaves[^1].Length;
        var text = _tree.Text.AsSpan(0, end);
        for (var leaf = 0; position < end;)
        {
            var rest = text[position..];
            var blank = rest.IndexOfAnyExcept(HtmlText.Blanks);
            blank = blank < 0 ? rest.Length : blank;
            if (blank > 0)
            {
                space = preformatted ? Preserved(rest[..blank], space, _count == start) : Vocabulary.Space;
                position += blank;
                continue;
            }

            var word = rest.IndexOfAny(HtmlText.Blanks) is >= 0 and var next ? rest[..next] : rest;
            for (var from = 0; from < word.Length;)
            {
                var to = WordBreaks.Next(word, from);
                var format = FormatOf(leaves, ref leaf, position + from, position + to);
                var keep = preformatted || _count > start && _lineBreak != _count;
                Add(new Token(_lexicon.Vocabulary.Of(word[from..to]), format, keep ? space : Vocabulary.NoSpace));
                space = Vocabulary.NoSpace;
                from = to;
            }

            position += word.Length;
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
        while (leaves[leaf].Start + leaves[leaf].Length <= from)
        {
            leaf++;
        }

        var chain = _chains[leaves[leaf].Node];
        if (leaves[leaf].Start + leaves[leaf].Length >= to)
        {
            return chain;
        }

        _parts.Clear();
        for (var at = from; at < to;)
        {
            while (leaves[leaf].Start + leaves[leaf].Length <= at)
            {
                leaf++;
            }

            var end = Math.Min(leaves[leaf].Start + leaves[leaf].Length, to);
            AddPart(new FormatPart(end - at, _chains[leaves[leaf].Node]));
            at = end;
        }

        return _parts.Count == 1 ? _parts[0].Chain : _lexicon.Formats.Of(_parts);
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
        if (_count == _tokens.Length)
        {
            var longer = ArrayPool<Token>.Shared.Rent(Math.Max(1024, _count * 2));
            _tokens.AsSpan(0, _count).CopyTo(longer);
            Return();
            _tokens = longer;
        }

        _tokens[_count++] = token;
    }
}
