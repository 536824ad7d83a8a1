using EmbeddedOrchard.Admin.Contents.Listing.Filtering;
using EmbeddedOrchard.Content.Items;
using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Queries;

namespace EmbeddedOrchard.Admin.Contents.Listing.Lines;

/// <summary>What the statements are about: a filter, what its reader may list, and what both leave to be looked up.</summary>
internal sealed record ListRequest(ContentFilter Filter, ListScope Scope, string? OwnerId, string DefaultCulture);

/// <summary>
/// The SQL of the list. Its rows are versions that match; of the languages of one line it takes the site's default one,
/// or else the first one, among those that match. With a language in the filter there is one row for each line anyway.
/// </summary>
internal sealed class ListStatement(string table, ListRequest request)
{
    private readonly List<object?> _values = [];

    public object?[] Values => [.. _values];

    public string Page(int skip, int take) => $"SELECT m.DocumentId {Lines()} ORDER BY {Order()} LIMIT {Value(take)} OFFSET {Value(skip)}";

    /// <summary>How many lines there are, counted only as far as <paramref name="limit"/>.</summary>
    public string Count(int limit) => $"SELECT COUNT(*) FROM (SELECT 1 {Lines()} LIMIT {Value(limit)}) AS counted";

    private string Lines() => $"FROM {table} m WHERE {Matches("m")} AND {Leads()}{Reach()}";

    // Each save gives a row a new id: the highest ones are those that were saved last. The plus keeps SQLite on the order's index.
    private string Reach() => request.Filter.Text.Length == 0
        ? string.Empty
        : $" AND +m.Id > COALESCE((SELECT s.Id FROM {table} s ORDER BY s.Id DESC LIMIT 1 OFFSET {ContentList.Searched}), 0)";

    private string Matches(string row)
    {
        var filter = request.Filter;
        var conditions = new List<string>
        {
            filter.Status switch
            {
                // Most of the content is public: the plus keeps SQLite from gathering all of it and sorting it.
                ContentsStatus.Published => $"+{row}.Published = {Value(true)}",
                ContentsStatus.Draft => $"{row}.Latest = {Value(true)} AND {row}.Published = {Value(false)}",
                ContentsStatus.PublishedWithDraft => $"{row}.Latest = {Value(true)} AND {row}.Published = {Value(false)}"
                    + $" AND EXISTS (SELECT 1 FROM {table} p WHERE p.ContentItemId = {row}.ContentItemId AND p.Published = {Value(true)})",
                _ => $"{row}.Latest = {Value(true)}",
            },
            MayBeListed(row),
        };

        if (filter.Culture is { } culture)
        {
            conditions.Add($"{row}.Culture = {Value(culture.ToLowerInvariant())}");
        }

        if (request.OwnerId is { } owner)
        {
            conditions.Add($"{row}.Owner = {Value(owner)}");
        }

        if (filter.Text.Length > 0)
        {
            conditions.Add($"{row}.Title LIKE {Value(Patterns.Containing(FoldedText.Of(filter.Text)))} ESCAPE '\\'");
        }

        return string.Join(" AND ", conditions);
    }

    private string MayBeListed(string row)
    {
        var (any, own) = (request.Scope.Any, request.Scope.Own);
        return own.Count == 0 ? OfTypes(row, any)
            : any.Count == 0 ? $"{OfTypes(row, own)} AND {row}.Owner = {Value(request.Scope.User)}"
            : $"({OfTypes(row, any)} OR ({OfTypes(row, own)} AND {row}.Owner = {Value(request.Scope.User)}))";
    }

    // The plus keeps SQLite from gathering all rows of several types and sorting them, where it can walk along the order.
    private string OfTypes(string row, IReadOnlyList<string> types) => types switch
    {
        [] => "1 = 0",
        [var type] => $"{row}.ContentType = {Value(type)}",
        _ => $"+{row}.ContentType IN ({string.Join(", ", types.Select(Value))})",
    };

    private string Leads() => request.Filter.Culture is not null
        ? "1 = 1"
        : $"(m.Culture = '' OR m.Culture = {DefaultCulture} OR ({Without($"o.Culture = {DefaultCulture}")} AND {Without("o.Culture < m.Culture")}))";

    // Asked one after the other: nearly every line has the default language, and is done with the first.
    private string Without(string leader) => $"NOT EXISTS (SELECT 1 FROM {table} o WHERE o.LineId = m.LineId AND {leader} AND {Matches("o")})";

    private string DefaultCulture => Value(request.DefaultCulture.ToLowerInvariant());

    private string Order() => request.Filter.Order switch
    {
        ContentsOrder.Published => "m.PublishedUtc DESC, m.DocumentId DESC",
        ContentsOrder.Created => "m.CreatedUtc DESC, m.DocumentId DESC",
        ContentsOrder.Title => "m.Title, m.DocumentId",
        _ => "m.ModifiedUtc DESC, m.DocumentId DESC",
    };

    private string Value(object? value)
    {
        var known = _values.IndexOf(value);
        if (known < 0)
        {
            known = _values.Count;
            _values.Add(value);
        }

        return ParameterNames.At(known);
    }
}
