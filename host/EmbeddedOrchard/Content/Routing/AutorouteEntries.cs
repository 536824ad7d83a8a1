using System.Collections.Concurrent;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>
/// The published paths that were asked for, in memory: every request asks, few change them. A committed change throws them
/// away, and then each is read again when it is asked for, however many others there are.
/// </summary>
internal sealed class AutorouteEntries(IStore store) : IAutorouteEntries
{
    // Paths that nobody has are remembered too: whoever asks for ever new ones must not fill the memory.
    private const int Remembered = 10_000;

    private Entries _entries = new();

    public Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path) =>
        FindAsync(entries => entries.ByPath, path.Trim('/'), (session, asked) => session.QueryIndex<AutoroutePartIndex>(row => row.Path == asked && row.Published));

    public Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId) =>
        FindAsync(entries => entries.ById, contentItemId, (session, asked) => session.QueryIndex<AutoroutePartIndex>(row => row.ContentItemId == asked && row.Published));

    public Task UpdateEntriesAsync()
    {
        Reset();
        return Task.CompletedTask;
    }

    public void Reset() => Volatile.Write(ref _entries, new Entries());

    private async Task<(bool, AutorouteEntry)> FindAsync(
        Func<Entries, ConcurrentDictionary<string, AutorouteEntry?>> part, string key, Func<ISession, string, IQueryIndex<AutoroutePartIndex>> query)
    {
        if (key.Length is 0 or > AutoroutePart.MaxPathLength)
        {
            return (false, null!);
        }

        // What is read before a change is committed goes where it was looked for: it must not outlive the change.
        var known = part(Volatile.Read(ref _entries));
        if (!known.TryGetValue(key, out var entry))
        {
            entry = await ReadAsync(session => query(session, key));
            if (known.Count >= Remembered)
            {
                known.Clear();
            }

            known[key] = entry;
        }

        return (entry is not null, entry!);
    }

    private async Task<AutorouteEntry?> ReadAsync(Func<ISession, IQueryIndex<AutoroutePartIndex>> query)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await query(session).FirstOrDefaultAsync() is { } row
            ? new AutorouteEntry(row.ContentItemId, row.Path, row.ContainedContentItemId, row.JsonPath)
            : null;
    }

    private sealed class Entries
    {
        public ConcurrentDictionary<string, AutorouteEntry?> ByPath { get; } = new(StringComparer.OrdinalIgnoreCase);

        public ConcurrentDictionary<string, AutorouteEntry?> ById { get; } = new();
    }
}
