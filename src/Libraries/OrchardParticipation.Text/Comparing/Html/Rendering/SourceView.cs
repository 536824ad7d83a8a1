using System.Globalization;
using System.Text;
using OrchardParticipation.Text.Comparing.Html.Aligning;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>
/// The canonical markup of both sides as text in one <c>pre</c>, tags and words marked where they differ. Signs that turn the
/// direction of text are shown by their numbers, so that no line can look like another.
/// </summary>
public static class SourceView
{
    /// <summary>Writes the view, within the given budget beyond what the comparison spent.</summary>
    public static string Render(HtmlComparison comparison, DiffOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var words = new Vocabulary();
        var (old, @new) = (Read(comparison.RejectAll(), words), Read(comparison.AcceptAll(), words));
        var matches = new int[old.Length];
        Array.Fill(matches, -1);
        new GapAlignment(old, @new, matches, new StepBudget((options ?? new DiffOptions()).Steps)).Align(0, old.Length, 0, @new.Length);

        var output = new StringBuilder("<pre class=\"diff-source\"><code>");
        for (var (i, j) = (0, 0); i < old.Length || j < @new.Length;)
        {
            var start = i;
            while (i < old.Length && matches[i] < 0)
            {
                i++;
            }

            Append(output, old.AsSpan(start..i), words, "del class=\"diff-deleted\"");
            var match = i < old.Length ? matches[i] : @new.Length;
            Append(output, @new.AsSpan(j..match), words, "ins class=\"diff-inserted\"");
            j = match;
            start = i;
            while (i < old.Length && matches[i] == j)
            {
                (i, j) = (i + 1, j + 1);
            }

            Append(output, old.AsSpan(start..i), words, "");
        }

        return output.Append("</code></pre>").ToString();
    }

    private static void Append(StringBuilder output, ReadOnlySpan<int> tokens, Vocabulary words, string mark)
    {
        if (tokens.IsEmpty)
        {
            return;
        }

        output.Append(mark.Length > 0 ? $"<{mark}>" : "");
        foreach (var token in tokens)
        {
            AppendVisibly(output, words.TextOf(token));
        }

        output.Append(mark.Length > 0 ? $"</{mark[..3]}>" : "");
    }

    private static void AppendVisibly(StringBuilder output, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C' or '\uFEFF')
            {
                HtmlText.Append(output, text.AsSpan(start, i - start));
                output.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[i]:X4}]");
                start = i + 1;
            }
        }

        HtmlText.Append(output, text.AsSpan(start));
    }

    // A tag is one token, and the end of a block also ends a line.
    private static int[] Read(string html, Vocabulary words)
    {
        var tokens = new List<int>();
        for (var position = 0; position < html.Length;)
        {
            var end = html[position] == '<' ? html.IndexOf('>', position) + 1 : WordBreaks.Next(html, position);
            var text = html.AsSpan(position..end);
            var ends = text is ['<', '/', .. var name, '>'] && Element.Find(name) is { IsInline: false };
            tokens.Add(words.Of(ends ? $"{text}\n" : text));
            position = end;
        }

        return [.. tokens];
    }
}
