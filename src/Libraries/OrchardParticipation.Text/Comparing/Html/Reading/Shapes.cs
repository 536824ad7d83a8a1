using System.Collections.Frozen;
using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>An element with its attributes, as it is written: two elements with the same shape differ in their place only.</summary>
internal sealed record Shape(Element Element, IReadOnlyList<KeyValuePair<string, string>> Attributes, string OpenTag)
{
    public string? Attribute(string name)
    {
        foreach (var (key, value) in Attributes)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>The shapes of both sides of a comparison, each once. What no text may carry (scripts, styles, foreign addresses) is left out here.</summary>
internal sealed class Shapes
{
    private static readonly FrozenSet<string> _attributes = new[]
    {
        "abbr", "alt", "cite", "colspan", "datetime", "dir", "headers", "height", "href", "hreflang", "lang", "open", "rel", "reversed", "rowspan",
        "scope", "span", "src", "start", "title", "value", "width",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<Shape> _shapes = [];
    private readonly Dictionary<string, int> _byTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bare = new(StringComparer.Ordinal);

    public Shape this[int shape] => _shapes[shape];

    public int Of(Element element)
    {
        if (!_bare.TryGetValue(element.Name, out var shape))
        {
            shape = Of(element, []);
            _bare.Add(element.Name, shape);
        }

        return shape;
    }

    public int Of(Element element, List<KeyValuePair<string, string>> attributes)
    {
        var kept = new List<KeyValuePair<string, string>>(attributes.Count);
        foreach (var attribute in attributes)
        {
            // Of an attribute that is written twice the first one counts, as in every parser.
            if (MayStay(attribute) && !kept.Exists(other => other.Key == attribute.Key))
            {
                kept.Add(attribute);
            }
        }

        kept.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        var tag = OpenTag(element, kept);
        if (!_byTag.TryGetValue(tag, out var shape))
        {
            shape = _shapes.Count;
            _shapes.Add(new Shape(element, kept, tag));
            _byTag.Add(tag, shape);
        }

        return shape;
    }

    private static bool MayStay(KeyValuePair<string, string> attribute) =>
        _attributes.Contains(attribute.Key) && (attribute.Key is not ("href" or "src" or "cite") || Addresses.AreSafe(attribute.Value));

    private static string OpenTag(Element element, List<KeyValuePair<string, string>> attributes)
    {
        if (attributes.Count == 0)
        {
            return $"<{element.Name}>";
        }

        var tag = new StringBuilder().Append('<').Append(element.Name);
        foreach (var (name, value) in attributes)
        {
            tag.Append(' ').Append(name).Append("=\"");
            HtmlText.Append(tag, value);
            tag.Append('"');
        }

        return tag.Append('>').ToString();
    }
}
