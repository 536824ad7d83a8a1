using Microsoft.AspNetCore.Mvc;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>What the list is asked for, as it stands in the query string. Days are UTC's, <c>2026-11-28</c>.</summary>
public sealed record TrailQuery
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "category")]
    public string? Category { get; init; }

    /// <summary><c>Category.Name</c>, for two categories may have an event of one name.</summary>
    [FromQuery(Name = "event")]
    public string? Event { get; init; }

    [FromQuery(Name = "user")]
    public string? User { get; init; }

    [FromQuery(Name = "from")]
    public string? From { get; init; }

    [FromQuery(Name = "to")]
    public string? To { get; init; }

    [FromQuery(Name = "pagenum")]
    public int Page { get; init; } = 1;

    public string? CorrelationId { get; init; }
}
