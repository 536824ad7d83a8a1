using System.Net;
using System.Text;

namespace OrchardParticipation.Text;

/// <summary>The words of a rich text.</summary>
public static class PlainText
{
    /// <summary>The text without markup, on one line.</summary>
    public static string Of(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            if (html[at] == '<' && html.IndexOf('>', at) is var end and >= 0)
            {
                text.Append(' ');
                at = end + 1;
            }
            else
            {
                text.Append(html[at++]);
            }
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The beginning of a text, cut between words, with an ellipsis where something is missing.</summary>
    public static string Beginning(string text, int maximum)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= maximum)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', maximum - 1);
        var end = space > maximum / 2 ? space : maximum - 1;
        if (char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
