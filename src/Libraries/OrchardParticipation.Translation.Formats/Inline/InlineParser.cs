using System.Net;

namespace OrchardParticipation.Translation.Formats.Inline;

/// <summary>Reads a line of HTML: tags strictly, text as people type it (a lone <c>&amp;</c> or <c>&lt;</c> is itself).</summary>
internal static class InlineParser
{
    public static TagDamage? Parse(string html, InlineTags tags, out InlineText text)
    {
        var builder = new InlineBuilder();
        var (position, code) = (0, 0);
        while (position < html.Length)
        {
            var start = FindTag(html, position);
            builder.Add(WebUtility.HtmlDecode(html[position..start]));
            if (start == html.Length)
            {
                break;
            }

            var end = html.IndexOf('>', start);
            var written = end < 0 ? html[start..] : html[start..(end + 1)];
            position = start + written.Length;
            if (Take(written, builder, tags, ref code) is { } damage)
            {
                builder.Finish(out text);
                return damage;
            }
        }

        return builder.Finish(out text);
    }

    private static TagDamage? Take(string written, InlineBuilder builder, InlineTags tags, ref int code)
    {
        if (written[1] == '/')
        {
            if (builder.Innermost is not { } innermost || innermost.Tag!.Close != written)
            {
                return new TagDamage(ProblemKind.MisnestedTag, written);
            }

            builder.CloseInnermost();
            return null;
        }

        return tags.Find(written) is not { } tag ? new TagDamage(ProblemKind.UnknownTag, written)
            : tag.IsVoid ? builder.AddAlone(tag, code++)
            : builder.Open(tag, code++);
    }

    private static int FindTag(string html, int position)
    {
        for (; position < html.Length; position++)
        {
            if (html[position] == '<' && position + 1 < html.Length && (char.IsAsciiLetter(html[position + 1]) || html[position + 1] is '/' or '!' or '?'))
            {
                return position;
            }
        }

        return html.Length;
    }
}
