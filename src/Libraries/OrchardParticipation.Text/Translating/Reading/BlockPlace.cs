using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Translating.Reading;

/// <summary>Where a block stands.</summary>
/// <param name="Kind">What it is to its reader.</param>
/// <param name="Element">The innermost block element, or nothing.</param>
/// <param name="Level">Of a heading, 1 to 6; else how many lists, quotations and tables are around.</param>
/// <param name="Position">Among the items of its list or the rows of its part of the table, from 0.</param>
/// <param name="IsLast">Whether none comes after that item or row.</param>
/// <param name="Column">The cell of its row, from 0.</param>
internal readonly record struct BlockPlace(TranslatableKind Kind, string Element, int Level, int Position, bool IsLast, int Column);

/// <summary>Tells the places of a fragment's blocks. Each costs no more than the nesting, which ends at <see cref="FragmentBuilder.MostDepth"/>.</summary>
internal sealed class BlockPlaces
{
    private readonly Node[] _nodes;
    private readonly Shapes _shapes;
    private readonly int[] _positions;
    private readonly int[] _children;

    public BlockPlaces(Fragment fragment, Lexicon lexicon)
    {
        (_nodes, _shapes) = (fragment.Nodes, lexicon.Shapes);
        (_positions, _children) = (new int[_nodes.Length], new int[_nodes.Length]);
        for (var node = 1; node < _nodes.Length; node++)
        {
            _positions[node] = _children[_nodes[node].Parent]++;
        }
    }

    public BlockPlace Of(int node)
    {
        var (kind, name, level, item, cell) = (TranslatableKind.Text, "", 0, -1, -1);
        for (; node > 0; node = _nodes[node].Parent)
        {
            var element = _shapes[_nodes[node].Shape].Element;
            name = name.Length == 0 && !element.IsInline ? element.Name : name;
            // What holds the text decides, but for paragraphs, which may be part of something that says more.
            kind = kind is TranslatableKind.Text or TranslatableKind.Paragraph && KindOf(element) is { } found ? found : kind;
            level += element.Sort is ElementSort.List or ElementSort.Table || element.Name == "blockquote" ? 1 : 0;
            item = item < 0 && element.Sort is ElementSort.ListItem or ElementSort.Term or ElementSort.TableRow ? node : item;
            cell = cell < 0 && item < 0 && element.Sort == ElementSort.TableCell ? node : cell;
        }

        return kind == TranslatableKind.Heading
            ? new BlockPlace(kind, name, name.Length == 2 && char.IsAsciiDigit(name[1]) ? name[1] - '0' : 0, 0, false, 0)
            : new BlockPlace(kind, name, level, item < 0 ? 0 : _positions[item], item >= 0 && IsLast(item), cell < 0 ? 0 : _positions[cell]);
    }

    private bool IsLast(int node) => _positions[node] == _children[_nodes[node].Parent] - 1;

    private static TranslatableKind? KindOf(Element element) => element.Sort switch
    {
        ElementSort.Paragraph => TranslatableKind.Paragraph,
        ElementSort.Heading => TranslatableKind.Heading,
        ElementSort.ListItem or ElementSort.Term => TranslatableKind.ListItem,
        ElementSort.TableCell => TranslatableKind.TableCell,
        ElementSort.Preformatted => TranslatableKind.Preformatted,
        ElementSort.Caption => TranslatableKind.Caption,
        _ => element.Name switch
        {
            "blockquote" => TranslatableKind.Quote,
            "figcaption" or "summary" => TranslatableKind.Caption,
            _ => null,
        },
    };
}
