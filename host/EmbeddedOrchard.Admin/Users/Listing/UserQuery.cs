using Microsoft.AspNetCore.Mvc;

namespace EmbeddedOrchard.Admin.Users.Listing;

/// <summary>What the list is asked for, as it stands in the query string: names and values are Orchard's where Orchard has them.</summary>
public sealed record UserQuery
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "status")]
    public string? Status { get; init; }

    [FromQuery(Name = "role")]
    public string? Role { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    [FromQuery(Name = "pagenum")]
    public int Page { get; init; } = 1;
}
