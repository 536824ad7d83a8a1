using System.Collections.Concurrent;

namespace EmbeddedOrchard.Store;

/// <summary>Ids of new documents: the highest in the table, then counted in memory (one process owns the file).</summary>
internal sealed class DocumentIds
{
    private readonly ConcurrentDictionary<string, Counter> _counters = new();

    public long Next(string table, PooledConnection connection)
    {
        var counter = _counters.GetOrAdd(table, static _ => new Counter());
        lock (counter)
        {
            counter.Last ??= (long)connection.Prepare($"SELECT COALESCE(MAX(Id), 0) FROM {TableNames.Quote(table)}", []).ExecuteScalar()!;
            return (counter.Last += 1).Value;
        }
    }

    /// <summary>Keeps ids that were given from outside from being given again.</summary>
    public void Reserve(string table, PooledConnection connection, long id)
    {
        var counter = _counters.GetOrAdd(table, static _ => new Counter());
        lock (counter)
        {
            counter.Last ??= (long)connection.Prepare($"SELECT COALESCE(MAX(Id), 0) FROM {TableNames.Quote(table)}", []).ExecuteScalar()!;
            counter.Last = Math.Max(counter.Last.Value, id);
        }
    }

    private sealed class Counter
    {
        public long? Last { get; set; }
    }
}
