using System.Buffers;
using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>Writes text so that every parser reads it back as text, inside elements and inside quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> _special = SearchValues.Create("&<>\"");

    /// <summary>What ends the name of a tag.</summary>
    public static readonly SearchValues<char> EndsOfTagName = SearchValues.Create(" \t\n\r\f/>");

    /// <summary>What ends the name of an attribute.</summary>
    public static readonly SearchValues<char> EndsOfAttributeName = SearchValues.Create(" \t\n\r\f/>=\"'<");

    public static readonly SearchValues<char> EndsOfBareValue = SearchValues.Create(" \t\n\r\f>");

    /// <summary>What collapses to one space, outside preformatted text.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\f");

    public static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(_special);
            if (next < 0)
            {
                output.Append(text);
                return;
            }

            output.Append(text[..next]).Append(text[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(next + 1)..];
        }
    }
}
