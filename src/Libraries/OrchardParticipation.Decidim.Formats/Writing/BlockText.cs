using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>The text of a rich text: a line for each block, an empty line between paragraphs.</summary>
internal static class BlockText
{
    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    private static readonly HashSet<string> _paragraphs = new(StringComparer.OrdinalIgnoreCase) { "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul" };

    private static readonly HashSet<string> _unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "template", "noscript" };

    public static string Of(string html)
    {
        if (html.Length == 0)
        {
            return "";
        }

        using var document = new HtmlParser().ParseDocument(html);
        var lines = new Lines();
        INode? node = document.Body;
        // Without recursion: markup may be nested as deep as it likes.
        while (node is not null)
        {
            var isUnread = node is IElement { LocalName: var name } && _unread.Contains(name);
            Enter(node, lines);
            if (!isUnread && node.FirstChild is { } first)
            {
                node = first;
                continue;
            }

            for (; node is not null && node.NextSibling is null; node = node == document.Body ? null : node.Parent)
            {
                Leave(node, lines);
            }

            if (node is not null)
            {
                Leave(node, lines);
                node = node.NextSibling;
            }
        }

        return lines.ToString();
    }

    private static void Enter(INode node, Lines lines)
    {
        if (node is IText text)
        {
            lines.Add(text.Data);
        }
        else if (node is IElement { LocalName: "br" })
        {
            lines.Break(1);
        }
        else
        {
            Leave(node, lines);
        }
    }

    private static void Leave(INode node, Lines lines)
    {
        if (node is IElement element && _blocks.Contains(element.LocalName))
        {
            lines.AtLeast(_paragraphs.Contains(element.LocalName) ? 2 : 1);
        }
    }

    private sealed class Lines
    {
        private readonly StringBuilder _text = new();
        private int _breaks;
        private bool _isSpaced;

        public void Add(string text)
        {
            foreach (var character in text)
            {
                if (character is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    _isSpaced = true;
                    continue;
                }

                if (_text.Length > 0)
                {
                    _text.Append(_breaks > 0 ? new string('\n', _breaks) : _isSpaced ? " " : "");
                }

                (_breaks, _isSpaced) = (0, false);
                _text.Append(character);
            }
        }

        public void Break(int count) => _breaks += count;

        public void AtLeast(int count) => _breaks = Math.Max(_breaks, count);

        public override string ToString() => _text.ToString();
    }
}
