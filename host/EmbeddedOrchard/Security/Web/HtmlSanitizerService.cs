using Ganss.Xss;
using OrchardCore.Infrastructure.Html;

namespace EmbeddedOrchard.Security.Web;

/// <summary>Lets through what editorial text needs and nothing that styles, scripts or submits.</summary>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private static readonly string[] _tags =
    [
        "a", "abbr", "address", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn",
        "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p",
        "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
        "tr", "u", "ul", "var", "wbr",
    ];

    private static readonly string[] _attributes =
    [
        "abbr", "alt", "cite", "colspan", "datetime", "dir", "headers", "height", "href", "hreflang", "lang", "rel", "reversed", "rowspan", "scope",
        "span", "src", "start", "title", "value", "width",
    ];

    private readonly HtmlSanitizer _sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(_tags, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(_attributes, StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href", "src", "cite"], StringComparer.OrdinalIgnoreCase),
    });

    public HtmlSanitizerService()
    {
        // The text inside an unknown element is kept; what is only code, style or a form goes with its content.
        _sanitizer.KeepChildNodes = true;
        _sanitizer.RemovingTag += (_, removing) =>
        {
            if (removing.Tag.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "template" or "noscript" or "svg" or "math" or "select" or "textarea" or "title" or "xmp" or "noembed" or "noframes")
            {
                removing.Tag.InnerHtml = string.Empty;
            }
        };
    }

    public string Sanitize(string html) => string.IsNullOrEmpty(html) ? html : _sanitizer.Sanitize(html);
}
