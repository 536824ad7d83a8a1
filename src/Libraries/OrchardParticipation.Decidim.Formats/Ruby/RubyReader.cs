using System.Globalization;
using System.Text;

namespace OrchardParticipation.Decidim.Formats.Ruby;

/// <summary>The characters of a printed value, from left to right.</summary>
internal sealed class RubyReader(string text)
{
    private const char End = '\0';

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= text.Length;

    public char Current => IsAtEnd ? End : text[Position];

    public RubyInspectionException Problem(string message, int? position = null) => new(message, position ?? Position);

    public void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    public void Take(char expected)
    {
        if (Current != expected || IsAtEnd)
        {
            throw Problem($"“{expected}” is missing.");
        }

        Position++;
    }

    /// <summary>Whether another element follows; takes the comma before it, or the closing bracket.</summary>
    public bool IsNext(char close, bool isFirst)
    {
        SkipSpace();
        if (Current == close)
        {
            Position++;
            return false;
        }

        if (!isFirst)
        {
            Take(',');
            SkipSpace();
        }

        return true;
    }

    public string ReadName()
    {
        var start = Position;
        while (!IsAtEnd && (char.IsLetterOrDigit(text[Position]) || text[Position] is '_' or '?' or '!'))
        {
            Position++;
        }

        return Position > start ? text[start..Position] : throw Problem("A value is missing.");
    }

    public string ReadNumber()
    {
        var start = Position;
        while (!IsAtEnd && (char.IsAsciiDigit(text[Position]) || text[Position] is '-' or '+' or '.' or 'e'))
        {
            Position++;
        }

        return text[start..Position];
    }

    public string ReadString()
    {
        var start = Position;
        Take('"');
        var read = new StringBuilder();
        while (Current != '"' || IsAtEnd)
        {
            if (IsAtEnd)
            {
                throw Problem("The closing quotation mark is missing.", start);
            }

            if (Current == '\\')
            {
                Position++;
                ReadEscape(read);
            }
            else
            {
                read.Append(Current);
                Position++;
            }
        }

        Position++;
        return read.ToString();
    }

    private void ReadEscape(StringBuilder read)
    {
        var escape = Current;
        var isEnd = IsAtEnd;
        Position++;
        switch (escape)
        {
            case 'u':
                ReadCharacter(read);
                break;
            case 'x':
                // A byte that is part of no character.
                ReadHex(2);
                read.Append('\uFFFD');
                break;
            default:
                read.Append(escape switch
                {
                    '"' or '\\' or '#' => escape,
                    'a' => '\a',
                    'b' => '\b',
                    't' => '\t',
                    'n' => '\n',
                    'v' => '\v',
                    'f' => '\f',
                    'r' => '\r',
                    'e' => '\e',
                    _ => throw Problem(isEnd ? "The text ends within an escape." : "Ruby has no such escape.", Position - 1),
                });
                break;
        }
    }

    private void ReadCharacter(StringBuilder read)
    {
        var at = Position;
        int code;
        if (Current == '{')
        {
            Position++;
            var length = text.AsSpan(Position).IndexOf('}');
            code = length is > 0 and <= 6 ? ReadHex(length) : throw Problem("A character has one to six digits.", at);
            Take('}');
        }
        else
        {
            code = ReadHex(4);
        }

        read.Append(Rune.IsValid(code) ? new Rune(code).ToString() : throw Problem("There is no such character.", at));
    }

    private int ReadHex(int digits)
    {
        if (Position + digits > text.Length || !int.TryParse(text.AsSpan(Position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            throw Problem($"{digits} hexadecimal digits are missing.");
        }

        Position += digits;
        return value;
    }
}
