using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>All published paths, in memory: every request asks, few change them. A committed change throws them away.</summary>
internal sealed class AutorouteEntries(IStore store) : IAutorouteEntries
{
    private readonly Lock _lock = new();
    private Entries? _entries;
    private int _generation;

    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        var entries = await EntriesAsync();
        return entries.ByPath.TryGetValue(path.Trim('/'), out var entry) ? (true, entry) : (false, null!);
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var entries = await EntriesAsync();
        return entries.ById.TryGetValue(contentItemId, out var entry) ? (true, entry) : (false, null!);
    }

    public Task UpdateEntriesAsync()
    {
        Reset();
        return EntriesAsync();
    }

    public void Reset()
    {
        lock (_lock)
        {
            _generation++;
            _entries = null;
        }
    }

    private async Task<Entries> EntriesAsync()
    {
        var entries = Volatile.Read(ref _entries);
        if (entries is not null)
        {
            return entries;
        }

        var generation = Volatile.Read(ref _generation);
        entries = await ReadAsync();
        lock (_lock)
        {
            // What was read before a change was committed must not outlive the change.
            if (generation == _generation)
            {
                _entries = entries;
            }
        }

        return entries;
    }

    private async Task<Entries> ReadAsync()
    {
        await using var session = store.CreateSession(withTracking: false);
        var rows = await session.QueryIndex<AutoroutePartIndex>(row => row.Published).ListAsync();
        var entries = rows.Select(row => new AutorouteEntry(row.ContentItemId, row.Path, row.ContainedContentItemId, row.JsonPath)).ToArray();
        return new Entries(
            entries.GroupBy(entry => entry.Path, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase),
            entries.GroupBy(entry => entry.ContentItemId).ToDictionary(group => group.Key, group => group.First()));
    }

    private sealed record Entries(Dictionary<string, AutorouteEntry> ByPath, Dictionary<string, AutorouteEntry> ById);
}
