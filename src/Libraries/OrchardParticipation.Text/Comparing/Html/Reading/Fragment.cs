namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>A word, sign, image or line break; its format; the white space before it, which is never a token of its own.</summary>
internal readonly record struct Token(int Id, int Format, int Space);

/// <summary>An element that holds blocks or the text of one. The first node of a fragment is the fragment itself and has no shape.</summary>
internal readonly record struct Node(int Parent, int Shape, int Depth)
{
    /// <summary>The element at the outermost level around a node; bare text stands by itself.</summary>
    public static int Outermost(IReadOnlyList<Node> nodes, int node)
    {
        while (nodes[node].Depth > 1)
        {
            node = nodes[node].Parent;
        }

        return node;
    }
}

/// <summary>A stretch of text between the bounds of block elements: tokens of the fragment, in one node. Never without a token.</summary>
internal readonly record struct Block(int Node, int Start, int Count)
{
    public int End => Start + Count;
}

/// <summary>A fragment as the comparison sees it: a tree of block elements and the tokens in it, in the order of the text.</summary>
internal sealed class Fragment(Node[] nodes, Block[] blocks, Token[] tokens)
{
    public Node[] Nodes { get; } = nodes;

    public Block[] Blocks { get; } = blocks;

    public Token[] Tokens { get; } = tokens;

    public ReadOnlySpan<Token> TokensOf(int block) => Tokens.AsSpan(Blocks[block].Start, Blocks[block].Count);

    /// <summary>How many elements around this block are around the one before it, too.</summary>
    public int SharedDepth(int block)
    {
        if (block == 0)
        {
            return 0;
        }

        var (one, other) = (Blocks[block - 1].Node, Blocks[block].Node);
        while (one != other)
        {
            if (Nodes[one].Depth >= Nodes[other].Depth)
            {
                one = Nodes[one].Parent;
            }
            else
            {
                other = Nodes[other].Parent;
            }
        }

        return Nodes[one].Depth;
    }
}

/// <summary>What the two sides of a comparison share: equal things have equal numbers on both.</summary>
internal sealed class Lexicon
{
    public Shapes Shapes { get; } = new();

    public Formats Formats { get; } = new();

    public Vocabulary Vocabulary { get; } = new();
}
