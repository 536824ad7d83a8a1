using System.Text;

namespace OrchardParticipation.Text.Comparing;

/// <summary>White space as a browser shows it.</summary>
internal static class Whitespace
{
    /// <summary>One space for each stretch, none at the ends of lines; <paramref name="lineBreak"/> becomes a new line.</summary>
    public static string Collapse(string text, char lineBreak)
    {
        var result = new StringBuilder(text.Length);
        char? pending = null;

        foreach (var character in text)
        {
            if (character == lineBreak)
            {
                pending = '\n';
            }
            else if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                pending ??= ' ';
            }
            else
            {
                if (pending is { } space && result.Length > 0)
                {
                    result.Append(space);
                }

                pending = null;
                result.Append(character);
            }
        }

        return result.ToString();
    }

    /// <summary>Without empty lines at the start and without white space at the end.</summary>
    public static string TrimLines(string text) => text.TrimStart('\r', '\n').TrimEnd();
}
