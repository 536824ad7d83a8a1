using EmbeddedOrchard.AuditTrail.Content;
using EmbeddedOrchard.Store.Queries;
using Microsoft.AspNetCore.Identity;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Modules;
using YesSql;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>Finds events, page by page in the database.</summary>
internal sealed class TrailList(ISession session, ILookupNormalizer normalizer, ILocalClock clock)
{
    /// <summary>Events are counted so far; of more the list says only that there are more.</summary>
    public const int Counted = 1_000;

    /// <summary>Pages are turned so far: what comes later is found by a filter.</summary>
    public const int Turned = 10_000;

    /// <summary>Up to here the events of a text are looked up before the list is; of more, the list itself soon comes across some.</summary>
    private const int Few = 1_000;

    public async Task<FoundEvents> FindAsync(TrailFilter filter, int size)
    {
        var withText = filter.Text.Length == 0 ? null
            : await session.ListSqlAsync(TrailStatement.WithText(session, Few + 1), [TrailStatement.PatternOf(filter)], row => row.GetInt64(0));
        if (filter.HasWrongDay || withText is { Count: 0 })
        {
            return new FoundEvents([], 0, HasNext: false);
        }

        // People ask for days of their own clocks.
        filter = filter with { From = await UtcAsync(filter.From), Until = await UtcAsync(filter.Until) };
        var skip = Math.Min(filter.Page - 1, Turned / size) * size;
        var statement = new TrailStatement(session, filter, filter.User is { } user ? normalizer.NormalizeName(user) : null, withText?.Count > Few ? null : withText);
        var ids = await session.ListSqlAsync(statement.Page(skip, size + 1), statement.Values, row => row.GetInt64(0));
        var seen = skip + ids.Count;
        var isKnown = (skip == 0 && ids.Count <= size) || (ids.Count > 0 && seen > Counted);
        var total = isKnown ? seen : (await session.ListSqlAsync(statement.Count(Counted + 1), statement.Values, row => row.GetInt32(0)))[0];
        var events = await session.GetAsync<AuditTrailEvent>([.. ids.Take(size)], AuditTrailEvent.Collection);
        return new FoundEvents([.. events], total, ids.Count > size);
    }

    private async Task<DateTime?> UtcAsync(DateTime? day) => day is { } local ? await clock.ConvertToUtcAsync(local) : null;

    /// <summary>The event of the same item of content before this one, if there is one.</summary>
    public async Task<AuditTrailEvent?> BeforeAsync(AuditTrailEvent trailed)
    {
        var index = session.TableOf<AuditTrailEventIndex>(AuditTrailEvent.Collection);
        var ids = await session.ListSqlAsync(
            $"SELECT e.DocumentId FROM {index} e JOIN {index} o ON o.EventId = @p0"
            + " WHERE e.CorrelationId = @p1 AND e.Category = @p2 AND (e.CreatedUtc, e.DocumentId) < (o.CreatedUtc, o.DocumentId)"
            + " ORDER BY e.CreatedUtc DESC, e.DocumentId DESC LIMIT 1",
            [trailed.EventId, trailed.CorrelationId, ContentTrailEvents.Category],
            row => row.GetInt64(0));
        return ids.Count == 0 ? null : (await session.GetAsync<AuditTrailEvent>([ids[0]], AuditTrailEvent.Collection)).FirstOrDefault();
    }
}

/// <summary><paramref name="Total"/> is above <see cref="TrailList.Counted"/> when there are more.</summary>
internal sealed record FoundEvents(IReadOnlyList<AuditTrailEvent> Events, int Total, bool HasNext);
