using EmbeddedOrchard.Admin.Contents.Listing.Filtering;

namespace EmbeddedOrchard.Admin.Contents.Listing;

public sealed record ContentListPage
{
    public required ContentFilter Filter { get; init; }
    public required IReadOnlyList<UnknownValue> Unknown { get; init; }
    public required IReadOnlyList<ContentRow> Rows { get; init; }
    public required int PageSize { get; init; }
    public required IReadOnlyList<(string Name, string DisplayName)> Types { get; init; }
    public required IReadOnlyList<(string Name, string DisplayName)> Creatable { get; init; }
    public required IReadOnlyList<string> Cultures { get; init; }
    public int Total { get; init; }
    public bool HasNext { get; init; }

    /// <summary>Whether there is more than the list turns pages to.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether the text was looked for in a part of the content only.</summary>
    public bool IsSearchCut { get; init; }

    /// <summary>Whether this reader may list what others own.</summary>
    public bool CanChooseOwner { get; init; }

    public int First => ((Filter.Page - 1) * PageSize) + 1;

    public bool IsCounted => Total <= ContentList.Counted;

    /// <summary>Null while there are too many to count.</summary>
    public int? Pages => IsCounted ? Math.Max(1, (Total + PageSize - 1) / PageSize) : null;

    public bool CanBulk => Rows.Any(row => row.CanPublish || row.CanDelete);
}
