using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Queries;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using YesSql;

namespace EmbeddedOrchard.AuditTrail.Keeping;

/// <summary>
/// Deletes events by age, the oldest first, so many at a time that others get their turn to write. Each time is committed
/// together with the event that tells of it.
/// </summary>
internal sealed class TrailTrimming(ISession session, IServiceProvider services)
{
    public const int AtOnce = 2_000;

    public async Task<int> TrimAsync(DateTime beforeUtc, CancellationToken cancellationToken = default)
    {
        var (total, count) = (0, 0);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = await TrimSomeAsync(beforeUtc);
            total += count;
        }
        while (count == AtOnce);

        return total;
    }

    private async Task<int> TrimSomeAsync(DateTime beforeUtc)
    {
        var index = session.TableOf<AuditTrailEventIndex>(AuditTrailEvent.Collection);
        var old = await session.ListSqlAsync(
            $"SELECT DocumentId FROM {index} WHERE CreatedUtc < @p0 ORDER BY CreatedUtc, DocumentId LIMIT {AtOnce}",
            [ColumnValue.ToDatabase(beforeUtc)],
            row => row.GetInt64(0));
        if (old.Count == 0)
        {
            return 0;
        }

        await session.BeginTransactionAsync();
        var connection = ((Session)session).Connect();
        var ids = string.Join(", ", old);
        foreach (var table in new[] { index, session.TableOf<AuditTrailTextIndex>(AuditTrailEvent.Collection) })
        {
            connection.Execute($"DELETE FROM {table} WHERE DocumentId IN ({ids})");
        }

        connection.Execute($"DELETE FROM {TableNames.Quote(((Session)session).SqlStore.Tables.Document(AuditTrailEvent.Collection))} WHERE Id IN ({ids})");

        // Not by the constructor: the manager has the trimming.
        await services.GetRequiredService<IAuditTrailManager>().RecordEventAsync(new AuditTrailContext<AuditTrailTrimEvent>(
            TrimmingEvents.Trimmed, TrimmingEvents.Category, string.Empty, string.Empty, string.Empty,
            new AuditTrailTrimEvent { Count = old.Count, BeforeUtc = beforeUtc }));
        await session.SaveChangesAsync();
        return old.Count;
    }
}
