namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>A piece of text, or an image or line break, where it was found. Its text ends where that of the next leaf starts.</summary>
internal readonly record struct Leaf(int Node, int Start, LeafKind Kind, bool BeginsBlock);

internal enum LeafKind : byte
{
    Text,
    Atom,
    Empty,
}

internal record struct BuiltNode(int Parent, int Shape, byte Depth, bool HoldsBlocks, bool IsPreformatted);

/// <summary>
/// Takes the tags and texts of a fragment in order and keeps only a tree that every parser of HTML reads back as the same
/// tree. A caller that may not repair is told by <c>false</c> that something does not fit; one that may gets the nearest
/// thing that does: a paragraph ends where a block begins, an element in a place where it cannot stand is left out and its
/// text stays. Each step costs no more than the nesting, which ends at <see cref="MostDepth"/>.
/// </summary>
/// <param name="shapes">Where elements with their attributes are numbered.</param>
/// <param name="repair">Whether what does not fit may be repaired.</param>
/// <param name="textLength">About how many characters of text will come.</param>
/// <param name="elements">About how many elements will come.</param>
internal sealed class FragmentBuilder(Shapes shapes, bool repair, int textLength, int elements = 0)
{
    /// <summary>Elements inside so many others are left out. Browsers have such a limit as well; no text that people write comes near.</summary>
    public const int MostDepth = 64;

    private readonly List<(Element Element, int Node, int Content)> _open = [];
    private bool _afterBreak = true;
    private int _content;
    private int _top;
    private int _paragraphs;
    private int _links;
    private int _preformatted;

    public List<BuiltNode> Nodes { get; } = new(elements + 1) { new(-1, -1, 0, HoldsBlocks: true, IsPreformatted: false) };

    /// <summary>How many nodes hold blocks.</summary>
    public int Containers { get; private set; } = 1;

    public List<Leaf> Leaves { get; } = new(elements + 1);

    public char[] Text { get; private set; } = new char[textLength];

    public int TextLength { get; private set; }

    public int Depth => _open.Count;

    public bool Open(Element element, int shape)
    {
        if (!Fits(element) && !(repair && MakeFit(element)))
        {
            return false;
        }

        var around = Nodes[_top];
        if (around.Depth == MostDepth)
        {
            // Too deep: kept open without a node, so that its end tag finds it.
            return repair && !element.IsVoid && Push(element, -1);
        }

        var node = Nodes.Count;
        Nodes.Add(new(_top, shape, (byte)(around.Depth + 1), !element.IsInline, around.IsPreformatted || element.Sort == ElementSort.Preformatted));
        if (!element.IsInline)
        {
            Containers++;
            BeginBlock();
        }

        if (!element.IsVoid)
        {
            _top = node;
            return Push(element, node);
        }

        AddLeaf(node, element.IsInline ? LeafKind.Atom : LeafKind.Empty);
        _afterBreak = !element.IsInline;
        _content++;
        return true;
    }

    /// <summary>Ends the innermost open element, which must be this one unless the builder may repair.</summary>
    public bool Close(Element element)
    {
        if (_open.Count > 0 && _open[^1].Element == element)
        {
            Pop();
            return true;
        }

        if (!repair)
        {
            return false;
        }

        // As deep as elements may be, and no further: a million stray end tags must not search a million times.
        for (var i = _open.Count - 1; i >= 0 && i >= _open.Count - MostDepth && _open[i].Element.Sort != ElementSort.TableCell; i--)
        {
            if (_open[i].Element == element)
            {
                CloseTo(i);
                return true;
            }
        }

        return true;
    }

    public void CloseTo(int depth)
    {
        while (_open.Count > depth)
        {
            Pop();
        }
    }

    public bool Add(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOfAnyExcept(HtmlText.Blanks) < 0;
        if (_open.Count > 0 && _open[^1].Element.HoldsOnlyTableParts)
        {
            return blank || repair;
        }

        // White space between blocks is none; inside a line it may part two words.
        if (text.Length == 0 || blank && _preformatted == 0 && _afterBreak)
        {
            return true;
        }

        if (TextLength + text.Length > Text.Length)
        {
            var longer = new char[Math.Max(Text.Length * 2, TextLength + text.Length)];
            Text.AsSpan(0, TextLength).CopyTo(longer);
            Text = longer;
        }

        // Text that goes on where it was is no other leaf.
        if (_afterBreak || Leaves[^1].Node != _top || Leaves[^1].Kind != LeafKind.Text)
        {
            AddLeaf(_top, LeafKind.Text);
        }

        text.CopyTo(Text.AsSpan(TextLength));
        TextLength += text.Length;
        _content += blank ? 0 : 1;
        return true;
    }

    private bool Fits(Element element)
    {
        var parent = _open.Count == 0 ? null : _open[^1].Element;
        var placed = element.Sort switch
        {
            ElementSort.Caption or ElementSort.ColumnGroup or ElementSort.TableSection => parent?.Sort == ElementSort.Table,
            ElementSort.TableRow => parent?.Sort == ElementSort.TableSection,
            ElementSort.TableCell => parent?.Sort == ElementSort.TableRow,
            ElementSort.Column => parent?.Sort == ElementSort.ColumnGroup,
            ElementSort.ListItem or ElementSort.Term => parent is null || parent.Sort is ElementSort.List or ElementSort.Block or ElementSort.TableCell,
            ElementSort.Heading => parent?.Sort != ElementSort.Heading,
            ElementSort.Link => _links == 0,
            _ => true,
        };

        return placed && (parent is null || !parent.HoldsOnlyTableParts || element.Sort >= ElementSort.TableSection)
            && (_paragraphs == 0 || !element.EndsParagraph);
    }

    private bool MakeFit(Element element)
    {
        if (element.EndsParagraph && _paragraphs > 0)
        {
            CloseTo(_open.FindLastIndex(open => open.Element.Sort == ElementSort.Paragraph));
        }

        var parent = _open.Count == 0 ? null : _open[^1].Element;
        if (parent is not null && parent.Sort == element.Sort
            && element.Sort is ElementSort.Heading or ElementSort.ListItem or ElementSort.Term or ElementSort.TableCell or ElementSort.TableRow)
        {
            Pop();
        }

        // The rows of a table without sections, as in every parser.
        if (element.Sort == ElementSort.TableRow && parent?.Sort == ElementSort.Table)
        {
            var section = Element.Find("tbody")!;
            Open(section, shapes.Of(section));
        }

        return Fits(element);
    }

    private bool Push(Element element, int node)
    {
        _open.Add((element, node, _content));
        Count(element, +1);
        return true;
    }

    private void Pop()
    {
        var (element, node, content) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        Count(element, -1);
        if (node < 0)
        {
            return;
        }

        if (Nodes[node].HoldsBlocks)
        {
            if (_content == content)
            {
                _afterBreak = true;
                AddLeaf(node, LeafKind.Empty);
                _content++;
            }

            _afterBreak = true;
        }

        _top = Nodes[node].Parent;
    }

    private void Count(Element element, int change)
    {
        _paragraphs += element.Sort == ElementSort.Paragraph ? change : 0;
        _links += element.Sort == ElementSort.Link ? change : 0;
        _preformatted += element.Sort == ElementSort.Preformatted ? change : 0;
    }

    private void AddLeaf(int node, LeafKind kind)
    {
        Leaves.Add(new Leaf(node, TextLength, kind, _afterBreak));
        _afterBreak = false;
    }

    private void BeginBlock()
    {
        _afterBreak = true;
        for (var around = _top; !Nodes[around].HoldsBlocks; around = Nodes[around].Parent)
        {
            Nodes[around] = Nodes[around] with { HoldsBlocks = true };
            Containers++;
        }
    }
}
