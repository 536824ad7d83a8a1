using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>The words of a rich text: a line for each block, bullets for lists, and where links and pictures lead to.</summary>
internal static class RichTextWords
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
    ];

    public static string Of(string html)
    {
        var words = new StringBuilder(html.Length);
        var parser = new HtmlParser();
        var body = parser.ParseDocument(string.Empty).Body!;
        var nodes = new Stack<(INode? Node, string After)>(parser.ParseFragment(html, body).Reverse().Select(node => ((INode?)node, string.Empty)));

        // Without recursion: a text nested ten thousand deep is a text.
        while (nodes.TryPop(out var next))
        {
            words.Append(next.After);
            switch (next.Node)
            {
                case IText text:
                    Append(words, text.Data);
                    break;
                case IElement element:
                    Open(words, element);
                    nodes.Push((null, Closing(element)));
                    for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                    {
                        nodes.Push((child, string.Empty));
                    }

                    break;
            }
        }

        return string.Join('\n', words.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    private static void Open(StringBuilder words, IElement element)
    {
        if (Blocks.Contains(element.LocalName) || element.LocalName == "br")
        {
            words.Append('\n');
        }

        if (element.LocalName == "li")
        {
            words.Append("• ");
        }
        else if (element.LocalName == "img")
        {
            words.Append(" [").Append(element.GetAttribute("alt")).Append(' ').Append(element.GetAttribute("src")).Append("] ");
        }
    }

    private static string Closing(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } href && href != element.TextContent ? $" ({href})"
        : element.LocalName is "td" or "th" ? " | "
        : Blocks.Contains(element.LocalName) ? "\n"
        : string.Empty;

    private static void Append(StringBuilder words, string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                words.Append(letter);
            }
            else if (words.Length > 0 && words[^1] is not (' ' or '\n'))
            {
                words.Append(' ');
            }
        }
    }
}
