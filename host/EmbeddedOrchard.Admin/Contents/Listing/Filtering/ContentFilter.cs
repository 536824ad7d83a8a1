using System.Globalization;

namespace EmbeddedOrchard.Admin.Contents.Listing.Filtering;

/// <summary>Which versions the list shows, by Orchard's names; the last one is not Orchard's.</summary>
public enum ContentsStatus
{
    Latest,
    Draft,
    Published,
    PublishedWithDraft,
}

public enum ContentsOrder
{
    Modified,
    Published,
    Created,
    Title,
}

/// <summary>What the list shows: every value is one that the site knows.</summary>
public sealed record ContentFilter
{
    public const string Me = "me";

    public string Text { get; init; } = string.Empty;

    public string? ContentType { get; init; }

    public ContentsStatus Status { get; init; }

    public string? Culture { get; init; }

    /// <summary>A user name, or <see cref="Me"/>.</summary>
    public string? Owner { get; init; }

    public ContentsOrder Order { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrowed => Text.Length > 0 || ContentType is not null || Status != ContentsStatus.Latest || Culture is not null || Owner is not null;

    /// <summary>The values of the route "ListContentItems" that lead to this list.</summary>
    public Dictionary<string, string?> RouteValues()
    {
        var values = new Dictionary<string, string?>
        {
            ["q"] = Text,
            ["status"] = Status == ContentsStatus.Latest ? null : Status.ToString(),
            ["culture"] = Culture,
            ["owner"] = Owner,
            ["sort"] = Order == ContentsOrder.Modified ? null : Order.ToString(),
            ["pagenum"] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
        };
        var route = values.Where(value => !string.IsNullOrEmpty(value.Value)).ToDictionary();
        // Empty, not absent: or the type of the list one is on would stay.
        route["contentTypeId"] = ContentType ?? string.Empty;
        return route;
    }
}
