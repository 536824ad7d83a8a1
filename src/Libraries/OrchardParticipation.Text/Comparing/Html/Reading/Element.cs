using System.Collections.Frozen;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>What an element may stand in and hold, as far as a reader must know it to write a tree that parses as itself.</summary>
internal enum ElementSort : byte
{
    Inline,
    Link,
    Image,
    LineBreak,
    Block,
    Loose,
    Paragraph,
    Preformatted,
    Heading,
    List,
    ListItem,
    Term,
    Rule,
    Table,
    TableSection,
    TableRow,
    TableCell,
    Caption,
    ColumnGroup,
    Column,
    Silent,
}

/// <summary>An element that a text may have. What is not listed here is not there: its text stays, or goes with it if it is no text.</summary>
internal sealed class Element(string name, ElementSort sort)
{
    private static readonly FrozenDictionary<string, Element> _all = new (ElementSort Sort, string Names)[]
    {
        (ElementSort.Inline, "abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var"),
        (ElementSort.Link, "a"),
        (ElementSort.Image, "img"),
        (ElementSort.LineBreak, "br wbr"),
        (ElementSort.Block, "article aside blockquote center details dl fieldset figcaption figure footer header hgroup main nav section summary"),
        // An item inside one of these is not an item of its own in every parser: see FragmentBuilder.
        (ElementSort.Loose, "address div"),
        (ElementSort.Paragraph, "p"),
        (ElementSort.Preformatted, "pre"),
        (ElementSort.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementSort.List, "ul ol menu"),
        (ElementSort.ListItem, "li"),
        (ElementSort.Term, "dt dd"),
        (ElementSort.Rule, "hr"),
        (ElementSort.Table, "table"),
        (ElementSort.TableSection, "thead tbody tfoot"),
        (ElementSort.TableRow, "tr"),
        (ElementSort.TableCell, "td th"),
        (ElementSort.Caption, "caption"),
        (ElementSort.ColumnGroup, "colgroup"),
        (ElementSort.Column, "col"),
        (ElementSort.Silent, "applet embed frame frameset head iframe math noembed noframes noscript object script select style svg template textarea title xmp"),
    }.SelectMany(group => group.Names.Split(' ').Select(name => new Element(name, group.Sort)))
        .ToFrozenDictionary(element => element.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Element>.AlternateLookup<ReadOnlySpan<char>> _bySpan = _all.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Name { get; } = name;

    public ElementSort Sort { get; } = sort;

    /// <summary>Without attributes.</summary>
    public string OpenTag { get; } = $"<{name}>";

    public string CloseTag { get; } = $"</{name}>";

    /// <summary>Stands in a line of text; an inline element that holds blocks is treated as one of them.</summary>
    public bool IsInline => Sort <= ElementSort.LineBreak;

    public bool IsVoid => Sort is ElementSort.Image or ElementSort.LineBreak or ElementSort.Rule or ElementSort.Column;

    /// <summary>Holds other parts of a table only: no text and no marks around text.</summary>
    public bool HoldsOnlyTableParts => Sort is ElementSort.Table or ElementSort.TableSection or ElementSort.TableRow or ElementSort.ColumnGroup;

    public bool EndsParagraph => Sort is >= ElementSort.Block and <= ElementSort.Table;

    public static Element? Find(ReadOnlySpan<char> lowerCaseName) => _bySpan.TryGetValue(lowerCaseName, out var element) ? element : null;
}
