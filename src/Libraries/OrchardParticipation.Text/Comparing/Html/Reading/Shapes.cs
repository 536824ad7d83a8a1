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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _attributesBySpan = _attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly StringBuilder _tag = new();
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

    /// <summary>The attributes are used up: those that no text may carry are gone afterwards. No two of them have one name.</summary>
    public int Of(Element element, List<KeyValuePair<string, string>> attributes)
    {
        attributes.RemoveAll(attribute => !MayStay(attribute));
        attributes.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        var tag = OpenTag(element, attributes);
        if (!_byTag.TryGetValue(tag, out var shape))
        {
            shape = _shapes.Count;
            _shapes.Add(new Shape(element, attributes.ToArray(), tag));
            _byTag.Add(tag, shape);
        }

        return shape;
    }

    /// <summary>The name of an attribute that a text may carry, or none.</summary>
    public static string? FindAttribute(ReadOnlySpan<char> lowerCaseName) => _attributesBySpan.TryGetValue(lowerCaseName, out var name) ? name : null;

    private static bool MayStay(KeyValuePair<string, string> attribute) =>
        _attributes.Contains(attribute.Key) && (attribute.Key is not ("href" or "src" or "cite") || Addresses.AreSafe(attribute.Value));

    private string OpenTag(Element element, List<KeyValuePair<string, string>> attributes)
    {
        if (attributes.Count == 0)
        {
            return element.OpenTag;
        }

        _tag.Clear().Append('<').Append(element.Name);
        foreach (var (name, value) in attributes)
        {
            _tag.Append(' ').Append(name).Append("=\"");
            HtmlText.Append(_tag, value);
            _tag.Append('"');
        }

        return _tag.Append('>').ToString();
    }
}
