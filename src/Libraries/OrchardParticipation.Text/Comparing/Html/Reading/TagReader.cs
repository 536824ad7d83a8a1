using System.Net;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>
/// Reads one start tag, and of its attributes, into the list it is given, those that a text may have; of one that is written
/// twice the first counts, as in every parser. A tag is plain if it is written the way serialisers write: see <see cref="MarkupReader"/>.
/// </summary>
internal ref struct TagReader(ReadOnlySpan<char> text, List<KeyValuePair<string, string>> attributes)
{
    // No name that a text may have is longer.
    private const int MostName = 32;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>None if a text may not have it.</summary>
    public Element? Element { get; private set; }

    public bool IsPlain { get; private set; } = true;

    public int Length { get; private set; }

    public bool Read()
    {
        attributes.Clear();
        Length = 1;
        Span<char> lower = stackalloc char[MostName];
        Element = Element.Find(lower[..ReadName(lower)]);
        while (true)
        {
            var space = SkipSpace();
            if (Length >= _text.Length)
            {
                return IsPlain = false;
            }

            if (_text[Length] == '>')
            {
                Length++;
                return IsPlain &= space == 0;
            }

            if (_text[Length] == '/')
            {
                Length++;
                IsPlain = false;
                continue;
            }

            IsPlain &= space == 1 && _text[Length - 1] == ' ';
            ReadAttribute(lower);
        }
    }

    private void ReadAttribute(scoped Span<char> lower)
    {
        var start = Length;
        var name = Shapes.FindAttribute(lower[..ReadName(lower)]);
        if (Length == start)
        {
            // A sign that begins no name: every parser makes some name of it, none that a text may have.
            Length++;
            IsPlain = false;
            return;
        }

        ReadOnlySpan<char> value = "";
        var space = SkipSpace();
        if (Length >= _text.Length || _text[Length] != '=')
        {
            Length -= space;
            IsPlain = false;
        }
        else
        {
            Length++;
            space += SkipSpace();
            IsPlain &= space == 0 && Length < _text.Length && _text[Length] == '"';
            value = ReadValue();
        }

        if (name is null)
        {
            return;
        }

        foreach (var (known, _) in attributes)
        {
            if (known == name)
            {
                return;
            }
        }

        attributes.Add(new(name, value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.ToString()));
    }

    private ReadOnlySpan<char> ReadValue()
    {
        if (Length >= _text.Length)
        {
            return "";
        }

        var quote = _text[Length];
        var quoted = quote is '"' or '\'';
        Length += quoted ? 1 : 0;
        var rest = _text[Length..];
        var end = quoted ? rest.IndexOf(quote) : rest.IndexOfAny(HtmlText.EndsOfBareValue);
        IsPlain &= end >= 0;
        var value = end < 0 ? rest : rest[..end];
        Length += end < 0 ? rest.Length : end + (quoted ? 1 : 0);
        IsPlain &= value.IndexOfAny('\r', '\0') < 0;
        for (rest = value; rest.IndexOf('&') is >= 0 and var start; rest = rest[(start + 1)..])
        {
            IsPlain &= MarkupReader.TryDecode(rest[start..], out _, out _);
        }

        return value;
    }

    // The length of the name in lower case; 0 if it is none, or longer than any that a text may have.
    private int ReadName(scoped Span<char> lower)
    {
        var rest = _text[Length..];
        var end = rest.IndexOfAny(HtmlText.EndsOfAttributeName);
        var name = end < 0 ? rest : rest[..end];
        Length += name.Length;
        IsPlain &= name.IndexOfAnyExceptInRange('-', 'z') < 0 && name.IndexOfAnyInRange('A', 'Z') < 0;
        return Math.Max(0, name.ToLowerInvariant(lower));
    }

    private int SkipSpace()
    {
        var rest = _text[Length..];
        var end = rest.IndexOfAnyExcept(HtmlText.Blanks);
        var count = end < 0 ? rest.Length : end;
        Length += count;
        return count;
    }
}
