using System.Net;
using System.Text;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Translations.Texts;

/// <summary>Plain texts as inner HTML and back: a line break is a <c>br</c>.</summary>
internal static class EncodedText
{
    private const string Break = "<br>";

    public static string Encode(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return CanonicalHtml.Of(string.Join(Break, lines.Select(WebUtility.HtmlEncode)));
    }

    /// <summary>Other elements than line breaks are left out.</summary>
    public static string Decode(string innerHtml)
    {
        var text = new StringBuilder(innerHtml.Length);
        foreach (var line in innerHtml.Split(Break))
        {
            text.Append(text.Length > 0 ? "\n" : "");
            for (var at = 0; at < line.Length;)
            {
                var tag = line.IndexOf('<', at);
                var end = tag < 0 ? line.Length : tag;
                text.Append(WebUtility.HtmlDecode(line[at..end]));
                at = tag < 0 || line.IndexOf('>', tag) is not (>= 0 and var close) ? line.Length : close + 1;
            }
        }

        return text.ToString();
    }

    /// <summary>Whether nothing but text and line breaks is in it.</summary>
    public static bool IsPlain(string innerHtml) => !innerHtml.Replace(Break, "", StringComparison.Ordinal).Contains('<', StringComparison.Ordinal);
}
