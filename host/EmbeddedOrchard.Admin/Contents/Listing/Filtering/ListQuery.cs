using Microsoft.AspNetCore.Mvc;

namespace EmbeddedOrchard.Admin.Contents.Listing.Filtering;

/// <summary>What the list is asked for, as it stands in the query string: names and values are Orchard's where Orchard has them.</summary>
public sealed record ListQuery
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "type")]
    public string? ContentType { get; init; }

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    [FromQuery(Name = "culture")]
    public string? Culture { get; init; }

    [FromQuery(Name = "owner")]
    public string? Owner { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "pagenum")]
    public int Page { get; init; } = 1;
}
