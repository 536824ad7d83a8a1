using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardParticipation.Text.Comparing;

/// <summary>Reads an HTML fragment as blocks of bare text. Walks without recursion: nesting may be as deep as the input likes.</summary>
internal sealed class HtmlBlocks
{
    private static readonly HashSet<string> _blockElements = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
        "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> _silentElements = new(StringComparer.Ordinal)
    {
        "head", "iframe", "math", "noembed", "noframes", "noscript", "object", "script", "select", "style", "svg", "template",
        "textarea", "title",
    };

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<(BlockKind Kind, int Level)> _kinds = new([(BlockKind.Paragraph, 0)]);
    private int _listDepth;

    public static IReadOnlyList<TextBlock> Read(string html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return [];
        }

        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        var reader = new HtmlBlocks();
        reader.Walk(body);
        return reader._blocks;
    }

    private void Walk(INode root)
    {
        var node = root;
        while (true)
        {
            var next = Enter(node) ? node.FirstChild : null;
            while (next is null)
            {
                Leave(node);
                if (ReferenceEquals(node, root))
                {
                    Flush();
                    return;
                }

                next = node.NextSibling;
                if (next is null)
                {
                    node = node.Parent!;
                }
            }

            node = next;
        }
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                _text.Append(text.Data);
                return false;
            case IElement element when _silentElements.Contains(element.LocalName):
                return false;
            case IElement { LocalName: "br" }:
                _text.Append(_kinds.Peek().Kind == BlockKind.Preformatted ? '\n' : LineBreak);
                return false;
            case IElement element when _blockElements.Contains(element.LocalName):
                Flush();
                _listDepth += IsList(element) ? 1 : 0;
                _kinds.Push(KindOf(element));
                return true;
            default:
                return true;
        }
    }

    private void Leave(INode node)
    {
        if (node is IElement element && _blockElements.Contains(element.LocalName))
        {
            Flush();
            _kinds.Pop();
            _listDepth -= IsList(element) ? 1 : 0;
        }
    }

    private static bool IsList(IElement element) => element.LocalName is "ul" or "ol" or "menu" or "dir" or "dl";

    private (BlockKind Kind, int Level) KindOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => (BlockKind.Heading, element.LocalName[1] - '0'),
        "li" or "dt" or "dd" => (BlockKind.ListItem, Math.Max(1, _listDepth)),
        "blockquote" => (BlockKind.Quote, 0),
        "td" or "th" or "caption" => (BlockKind.TableCell, 0),
        "pre" => (BlockKind.Preformatted, 0),
        // A paragraph inside a list item, a quote or a cell is still that.
        _ => _kinds.Peek(),
    };

    // Not white space, so that it survives the collapsing of white space.
    private const char LineBreak = '\u0001';

    private void Flush()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var (kind, level) = _kinds.Peek();
        var text = kind == BlockKind.Preformatted ? Whitespace.TrimLines(_text.ToString()) : Whitespace.Collapse(_text.ToString(), LineBreak);
        _text.Clear();
        if (text.Length > 0)
        {
            _blocks.Add(new TextBlock(kind, level, text));
        }
    }
}
