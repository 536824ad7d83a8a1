namespace EmbeddedOrchard.Admin.Contents.Listing.Filtering;

/// <summary>What can be chosen: the types that the reader may list, and the languages of the site.</summary>
internal sealed record FilterChoices(IReadOnlyList<(string Name, string DisplayName)> Types, IReadOnlyList<string> Cultures);

public enum FilterName
{
    Type,
    Status,
    Culture,
    Owner,
    Sort,
}

/// <summary>A value that the site does not know.</summary>
public sealed record UnknownValue(FilterName Filter, string Value);

/// <summary>A filter as it was understood, and what of it was not.</summary>
internal sealed record ReadFilter(ContentFilter Filter, IReadOnlyList<UnknownValue> Unknown);

/// <summary>Understands what the list is asked for. Whether a user exists is for others to say.</summary>
internal static class FilterReading
{
    private const int LongestText = 200;
    private const int LastPage = 1_000_000;

    public static ReadFilter Read(ListQuery query, FilterChoices choices)
    {
        query = SearchTerms.Apply(query);
        var unknown = new List<UnknownValue>();
        var filter = new ContentFilter
        {
            Text = query.Search is { Length: > LongestText } text ? text[..LongestText] : query.Search ?? string.Empty,
            ContentType = Known(FilterName.Type, query.ContentType, value => TypeOf(value, choices)),
            Status = Known(FilterName.Status, query.Status, Word<ContentsStatus>) ?? ContentsStatus.Latest,
            Culture = Known(FilterName.Culture, query.Culture, value => choices.Cultures.FirstOrDefault(culture => Same(culture, value))),
            Owner = OwnerOf(query),
            Order = Known(FilterName.Sort, query.Sort, Word<ContentsOrder>) ?? ContentsOrder.Modified,
            Page = Math.Clamp(query.Page, 1, LastPage),
        };

        return new ReadFilter(filter, unknown);

        T? Known<T>(FilterName name, string? value, Func<string, T?> find)
        {
            if (string.IsNullOrWhiteSpace(value) || IsMine(name, value))
            {
                return default;
            }

            var found = find(value.Trim());
            if (found is null)
            {
                unknown.Add(new UnknownValue(name, value.Trim()));
            }

            return found;
        }
    }

    // Orchard says status:Owner for what is one's own.
    private static string? OwnerOf(ListQuery query) =>
        !string.IsNullOrWhiteSpace(query.Owner) ? (Same(query.Owner.Trim(), ContentFilter.Me) ? ContentFilter.Me : query.Owner.Trim())
        : IsMine(FilterName.Status, query.Status) ? ContentFilter.Me
        : null;

    private static bool IsMine(FilterName name, string? value) => name == FilterName.Status && Same(value, nameof(FilterName.Owner));

    private static string? TypeOf(string value, FilterChoices choices) => choices.Types
        .Where(type => Same(type.Name, value))
        .Concat(choices.Types.Where(type => Same(type.DisplayName, value)))
        .Select(type => type.Name)
        .FirstOrDefault();

    // Names only: the enum's parser would take numbers and lists too.
    private static T? Word<T>(string value) where T : struct, Enum =>
        Array.Find(Enum.GetNames<T>(), name => Same(name, value)) is { } known ? Enum.Parse<T>(known) : null;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
