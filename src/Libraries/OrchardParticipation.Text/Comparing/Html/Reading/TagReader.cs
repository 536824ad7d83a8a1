using System.Net;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>Reads one start tag. It is plain if it is written the way serialisers write: see <see cref="MarkupReader"/>.</summary>
internal ref struct TagReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public string Name { get; private set; } = "";

    public List<KeyValuePair<string, string>> Attributes { get; } = [];

    public bool IsPlain { get; private set; } = true;

    public int Length { get; private set; }

    public bool Read()
    {
        Length = 1;
        Name = ReadName();
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
            ReadAttribute();
        }
    }

    private void ReadAttribute()
    {
        var name = ReadName();
        if (name.Length == 0)
        {
            // A sign that begins no name: every parser makes some name of it, none that a text may have.
            Length++;
            IsPlain = false;
            return;
        }

        var space = SkipSpace();
        if (Length >= _text.Length || _text[Length] != '=')
        {
            Length -= space;
            IsPlain = false;
            Attributes.Add(new(name, ""));
            return;
        }

        Length++;
        space += SkipSpace();
        IsPlain &= space == 0 && Length < _text.Length && _text[Length] == '"';
        Attributes.Add(new(name, ReadValue()));
    }

    private string ReadValue()
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
        return Decode(value);
    }

    private string Decode(ReadOnlySpan<char> value)
    {
        IsPlain &= value.IndexOfAny('\r', '\0') < 0;
        for (var rest = value; rest.IndexOf('&') is >= 0 and var start; rest = rest[(start + 1)..])
        {
            IsPlain &= MarkupReader.TryDecode(rest[start..], out _, out _);
        }

        var text = value.ToString();
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    private string ReadName()
    {
        var rest = _text[Length..];
        var end = rest.IndexOfAny(HtmlText.EndsOfAttributeName);
        var name = end < 0 ? rest : rest[..end];
        Length += name.Length;
        IsPlain &= name.IndexOfAnyExceptInRange('-', 'z') < 0 && name.IndexOfAnyInRange('A', 'Z') < 0;
        return name.Length > 32 ? new string('x', 32) : name.ToString().ToLowerInvariant();
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
