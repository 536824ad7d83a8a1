using Microsoft.AspNetCore.Mvc;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>What the list is asked for, in the query string: names and values are Orchard's where Orchard has them.</summary>
public sealed class ContentFilter
{
    public const string Modified = "modified";
    public const string Title = "title";
    public const string Draft = "draft";
    public const string Published = "published";

    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    [FromQuery(Name = "type")]
    public string? ContentType { get; set; }

    [FromQuery(Name = "status")]
    public string? Status { get; set; }

    [FromQuery(Name = "culture")]
    public string? Culture { get; set; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [FromQuery(Name = "pagenum")]
    public int Page { get; set; } = 1;

    public bool IsByTitle => Sort == Title;

    /// <summary>The query string of the same list with another page.</summary>
    public Dictionary<string, string?> At(int page)
    {
        var values = new Dictionary<string, string?>
        {
            ["q"] = Text,
            ["type"] = ContentType,
            ["status"] = Status,
            ["culture"] = Culture,
            ["sort"] = Sort,
            ["pagenum"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        };

        return values.Where(value => !string.IsNullOrEmpty(value.Value)).ToDictionary();
    }
}
