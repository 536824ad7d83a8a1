using System.Net;
using System.Text;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>Makes paragraphs of the bodies that Decidim's exports have without markup.</summary>
internal static class PlainBodies
{
    public static string ToHtml(string text)
    {
        var html = new StringBuilder();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>");
        }

        return html.ToString();
    }
}
