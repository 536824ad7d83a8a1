namespace OrchardParticipation.Decidim.Api.Limits;

/// <summary>Counts the tokens of a query in one pass, without taking it apart.</summary>
internal static class Tokens
{
    /// <summary>The number of tokens; one more than <paramref name="most"/> as soon as there are more.</summary>
    public static int Count(ReadOnlySpan<char> query, int most)
    {
        var count = 0;
        while (count <= most)
        {
            query = query.TrimStart(" \t\r\n,\uFEFF");
            if (query.IsEmpty)
            {
                break;
            }

            if (query[0] == '#')
            {
                query = After(query, query.IndexOfAny('\r', '\n'));
                continue;
            }

            count++;
            query = query[Length(query)..];
        }

        return count;
    }

    private static int Length(ReadOnlySpan<char> query)
    {
        if (query.StartsWith("\"\"\""))
        {
            var end = query[3..].IndexOf("\"\"\"");
            return end < 0 ? query.Length : end + 6;
        }

        if (query[0] == '"')
        {
            var at = 1;
            while (at < query.Length && query[at] is not ('"' or '\n'))
            {
                at += query[at] == '\\' ? 2 : 1;
            }

            return Math.Min(at + 1, query.Length);
        }

        if (query.StartsWith("..."))
        {
            return 3;
        }

        var word = 0;
        while (word < query.Length && (char.IsAsciiLetterOrDigit(query[word]) || query[word] is '_' or '-' or '+' || (query[word] == '.' && word > 0 && char.IsAsciiDigit(query[word - 1]))))
        {
            word++;
        }

        return Math.Max(word, 1);
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> query, int at) => at < 0 ? [] : query[(at + 1)..];
}
