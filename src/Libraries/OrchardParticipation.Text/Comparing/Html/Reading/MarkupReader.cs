using System.Globalization;
using System.Net;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>
/// Reads markup without a document object model. Strictly, it takes only what a serialiser writes (balanced lower-case tags,
/// quoted attributes, five named entities) and refuses the rest, so that what it takes is what a parser would read, without
/// its objects. Leniently, it takes anything, in linear time and with repairs of its own, for input that is malformed and
/// too large for a parser whose time grows with the square of the nesting.
/// </summary>
internal sealed class MarkupReader(string html, FragmentBuilder builder, Shapes shapes, bool lenient)
{
    // Tags that come again and again are few; where every tag is another one, to keep them all would be in vain.
    private const int MostTags = 1_000;

    private readonly Dictionary<string, (Element, int)> _tags = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private int _position;

    public bool Read()
    {
        var byTag = _tags.GetAlternateLookup<ReadOnlySpan<char>>();
        while (_position < html.Length)
        {
            var rest = html.AsSpan(_position);
            if (rest[0] != '<')
            {
                var length = rest.IndexOf('<');
                length = length < 0 ? rest.Length : length;
                if (!AddText(rest[..length]))
                {
                    return false;
                }

                _position += length;
                continue;
            }

            var end = rest.IndexOf('>');
            if (end > 0 && byTag.TryGetValue(rest[..(end + 1)], out var known))
            {
                _position += end + 1;
                if (!builder.Open(known.Item1, known.Item2) && !lenient)
                {
                    return false;
                }
            }
            else if (!ReadTag(rest, end) && !lenient)
            {
                return false;
            }
        }

        var balanced = builder.Depth == 0;
        builder.CloseTo(0);
        return balanced || lenient;
    }

    private bool ReadTag(ReadOnlySpan<char> rest, int end)
    {
        if (rest.Length > 1 && rest[1] == '/')
        {
            var name = end < 0 ? "" : rest[2..end];
            _position += end < 0 ? rest.Length : end + 1;
            return Element.Find(lenient ? Lower(name) : name) is { IsVoid: false } element && builder.Close(element);
        }

        if (rest.Length < 2 || !char.IsAsciiLetter(rest[1]))
        {
            return lenient && SkipOther(rest);
        }

        var reader = new TagReader(rest, _attributes);
        if (!reader.Read() && !lenient)
        {
            return false;
        }

        if (reader.Element is not { } found)
        {
            _position += reader.Length;
            return false;
        }

        if (found.Sort == ElementSort.Silent)
        {
            return SkipSilent(rest, reader.Length, found);
        }

        var shape = shapes.Of(found, _attributes);
        if (reader.IsPlain && reader.Length == end + 1 && _tags.Count < MostTags)
        {
            _tags.TryAdd(rest[..(end + 1)].ToString(), (found, shape));
        }

        _position += reader.Length;
        return (reader.IsPlain || lenient) && builder.Open(found, shape);
    }

    private bool SkipSilent(ReadOnlySpan<char> rest, int length, Element element)
    {
        var close = rest[length..].IndexOf($"</{element.Name}", StringComparison.OrdinalIgnoreCase);
        _position += close < 0 ? rest.Length : length + close;
        return false;
    }

    private bool SkipOther(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            var comment = rest.StartsWith("<!--");
            var end = comment ? rest[4..].IndexOf("-->") : rest.IndexOf('>');
            _position += end < 0 ? rest.Length : end + (comment ? 7 : 1);
            return true;
        }

        _position++;
        return builder.Add("<");
    }

    private bool AddText(ReadOnlySpan<char> text)
    {
        if (lenient)
        {
            return text.IndexOfAny('&', '\0') < 0
                ? builder.Add(text)
                : builder.Add(WebUtility.HtmlDecode(text.ToString()).Replace('\0', '\uFFFD'));
        }

        if (text.IndexOfAny('\r', '\0') >= 0)
        {
            return false;
        }

        while (text.IndexOf('&') is >= 0 and var start)
        {
            if (!builder.Add(text[..start]) || !TryDecode(text[start..], out var character, out var length) || !builder.Add([character]))
            {
                return false;
            }

            text = text[(start + length)..];
        }

        return builder.Add(text);
    }

    /// <summary>One of the references that serialisers write. Any other is left to a parser.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, out char character, out int length)
    {
        length = text[..Math.Min(text.Length, 9)].IndexOf(';') + 1;
        character = default;
        if (length < 4)
        {
            return false;
        }

        var name = text[1..(length - 1)];
        if (name[0] == '#')
        {
            var hexadecimal = name[1] is 'x' or 'X';
            var digits = hexadecimal ? name[2..] : name[1..];
            var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or (>= 0x7F and < 0xA0) or >= 0xD800)
            {
                return false;
            }

            character = (char)code;
            return true;
        }

        character = name switch { "amp" => '&', "lt" => '<', "gt" => '>', "quot" => '"', "nbsp" => '\u00A0', _ => default };
        return character != default;
    }

    private static string Lower(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(HtmlText.EndsOfTagName);
        return (end < 0 ? name : name[..end])[..Math.Min(end < 0 ? name.Length : end, 16)].ToString().ToLowerInvariant();
    }
}
