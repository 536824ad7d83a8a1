using EmbeddedOrchard.Admin.Contents.Comparing;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>One event as the list and its own page show it.</summary>
internal sealed record TrailRow(AuditTrailEvent Event, string Category, string Name, string Subject);

internal sealed record TrailPage(TrailQuery Query, TrailFilter Filter, IReadOnlyList<TrailRow> Rows, int Total, int PageSize, bool HasNext)
{
    public required IReadOnlyList<AuditTrailCategoryDescriptor> Categories { get; init; }

    public required IServiceProvider Services { get; init; }

    public int First => ((Filter.Page - 1) * PageSize) + 1;

    public bool CanTurn => HasNext && Filter.Page * PageSize < TrailList.Turned;
}

/// <summary>An event, and what it changed. <paramref name="Before"/> is the event that content is compared with.</summary>
internal sealed record TrailDetail(TrailRow Row, TrailRow? Before = null, ComparedItems? Compared = null)
{
    /// <summary>What an event tells that is neither of content, nor of a user, nor of settings.</summary>
    public IReadOnlyList<(string Label, string Text)> Values { get; init; } = [];
}
