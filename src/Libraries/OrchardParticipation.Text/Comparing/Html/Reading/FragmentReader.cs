namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>
/// Reads a fragment: strictly if it is written as serialisers write, else by AngleSharp, else, if it is malformed and also
/// long or deep, leniently. Which of them it is depends on the fragment alone.
/// </summary>
internal static class FragmentReader
{
    /// <summary>Characters of malformed markup that are given to a parser.</summary>
    public const int MostParsed = 400_000;

    private const int MostParsedDepth = 400;

    public static Fragment Read(string? html, Lexicon lexicon)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return new Fragment([new Node(-1, -1, 0)], [], []);
        }

        return BlockReader.Read(ReadTree(html, lexicon.Shapes), lexicon);
    }

    internal static FragmentBuilder ReadTree(string html, Shapes shapes)
    {
        // As many as there are in tidy markup, where a start tag has three characters or more and an end tag four.
        var ends = html.AsSpan().Count("</");
        var starts = html.AsSpan().Count('<') - ends;
        var textLength = Math.Max(0, html.Length - 3 * starts - 4 * ends);
        var elements = Math.Min(starts, html.Length / 4);

        var strict = new FragmentBuilder(shapes, repair: false, textLength, elements);
        if (new MarkupReader(html, strict, shapes, lenient: false).Read())
        {
            return strict;
        }

        var builder = new FragmentBuilder(shapes, repair: true, textLength);
        if (html.Length <= MostParsed && Nesting(html) <= MostParsedDepth)
        {
            new DomReader(builder, shapes).Read(html);
        }
        else
        {
            new MarkupReader(html, builder, shapes, lenient: true).Read();
        }

        return builder;
    }

    // An upper bound, but for elements whose end tag may be left out: they end each other.
    private static int Nesting(string html)
    {
        var (depth, most) = (0, 0);
        for (var position = html.IndexOf('<', StringComparison.Ordinal); position >= 0 && position + 1 < html.Length; position = html.IndexOf('<', position + 1))
        {
            if (html[position + 1] == '/')
            {
                depth--;
            }
            else if (char.IsAsciiLetter(html[position + 1]) && !EndsByItself(html.AsSpan(position + 1)))
            {
                most = Math.Max(most, ++depth);
            }
        }

        return most;
    }

    private static bool EndsByItself(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(HtmlText.EndsOfTagName);
        Span<char> lower = stackalloc char[8];
        return end is > 0 and <= 8 && tag[..end].ToLowerInvariant(lower) == end
            && Element.Find(lower[..end]) is { } element
            && (element.IsVoid || element.Sort is ElementSort.Paragraph or ElementSort.ListItem or ElementSort.Term
                or ElementSort.TableSection or ElementSort.TableRow or ElementSort.TableCell);
    }
}
