using System.Text;

namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>Texts between quotes, with the escapes of C.</summary>
internal static class PoText
{
    /// <summary>A text of one line stands behind its keyword, one of several on lines of their own.</summary>
    public static void Write(TextWriter output, string keyword, string text)
    {
        output.Write(keyword);
        output.Write(' ');
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end >= 0 && end < text.Length - 1)
        {
            output.Write("\"\"\n");
        }

        var rest = text.AsSpan();
        do
        {
            end = rest.IndexOf('\n') + 1;
            var line = end == 0 ? rest : rest[..end];
            WriteLine(output, line);
            rest = rest[line.Length..];
        }
        while (rest.Length > 0);
    }

    /// <summary>What stands in the quotes of a line, of which gettext allows several, or what is wrong with them.</summary>
    public static (ProblemKind Kind, string Detail)? Read(ReadOnlySpan<char> line, StringBuilder text)
    {
        for (line = line.Trim(); line.Length > 0; line = line.TrimStart())
        {
            if (line[0] != '"')
            {
                return (ProblemKind.Syntax, line.ToString());
            }

            line = line[1..];
            while (line.Length > 0 && line[0] != '"')
            {
                if (line[0] != '\\')
                {
                    text.Append(line[0]);
                    line = line[1..];
                    continue;
                }

                if (!TryReadEscape(line[1..], out var character, out var length))
                {
                    return (ProblemKind.UnknownEscape, line[..Math.Min(2, line.Length)].ToString());
                }

                text.Append(character);
                line = line[(1 + length)..];
            }

            if (line.Length == 0)
            {
                return (ProblemKind.UnclosedText, "");
            }

            line = line[1..];
        }

        return null;
    }

    private static void WriteLine(TextWriter output, ReadOnlySpan<char> line)
    {
        output.Write('"');
        foreach (var character in line)
        {
            switch (character)
            {
                case '"' or '\\':
                    output.Write('\\');
                    output.Write(character);
                    break;
                case '\n':
                    output.Write("\\n");
                    break;
                case '\r':
                    output.Write("\\r");
                    break;
                case '\t':
                    output.Write("\\t");
                    break;
                case < ' ' or '\u007F':
                    // Always three digits, because a digit may follow.
                    output.Write('\\');
                    output.Write(Convert.ToString(character, 8).PadLeft(3, '0'));
                    break;
                default:
                    output.Write(character);
                    break;
            }
        }

        output.Write("\"\n");
    }

    private static bool TryReadEscape(ReadOnlySpan<char> rest, out char character, out int length)
    {
        length = 1;
        character = rest.Length == 0 ? '\0' : rest[0] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '"' or '\\' or '\'' or '?' => rest[0],
            _ => '\0',
        };
        if (character != '\0')
        {
            return true;
        }

        var isHexadecimal = rest.Length > 0 && rest[0] == 'x';
        var digits = isHexadecimal ? rest[1..Math.Min(3, rest.Length)] : rest[..Math.Min(3, rest.Length)];
        var end = digits.IndexOfAnyExcept(isHexadecimal ? "0123456789abcdefABCDEF" : "01234567");
        digits = end < 0 ? digits : digits[..end];
        var code = 0;
        foreach (var digit in digits)
        {
            code = code * (isHexadecimal ? 16 : 8) + Convert.ToInt32(digit.ToString(), 16);
        }

        // These are bytes: beyond ASCII they would be parts of characters.
        (character, length) = ((char)code, digits.Length + (isHexadecimal ? 1 : 0));
        return digits.Length > 0 && code < 0x80;
    }
}
