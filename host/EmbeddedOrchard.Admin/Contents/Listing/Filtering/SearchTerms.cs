using System.Text.RegularExpressions;

namespace EmbeddedOrchard.Admin.Contents.Listing.Filtering;

/// <summary>Orchard's terms in the search box, such as <c>status:Draft sort:Title type:"Press release" park</c>.</summary>
internal static partial class SearchTerms
{
    /// <summary>Each term that is typed wins over the same filter chosen beside the box; what is left is the text.</summary>
    public static ListQuery Apply(ListQuery query)
    {
        var search = query.Search ?? string.Empty;
        foreach (Match term in Term().Matches(search))
        {
            var value = term.Groups["value"].Value.Trim('"');
            query = term.Groups["name"].Value.ToLowerInvariant() switch
            {
                "type" => query with { ContentType = value },
                "status" => query with { Status = value },
                "culture" => query with { Culture = value },
                "owner" => query with { Owner = value },
                _ => query with { Sort = value },
            };
        }

        return query with { Search = Spaces().Replace(Text().Replace(Term().Replace(search, " "), "${text}"), " ").Trim() };
    }

    [GeneratedRegex("""(?<!\S)(?<name>type|status|culture|owner|sort):(?<value>"[^"]*"|[^\s"]+)(?!\S)""", RegexOptions.IgnoreCase)]
    private static partial Regex Term();

    [GeneratedRegex("""(?<!\S)text:(?:"(?<text>[^"]*)"|(?<text>\S+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Text();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
