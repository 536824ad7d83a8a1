using System.Collections.Concurrent;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Reading;

/// <summary>
/// Small public facts that every page needs and that change rarely, kept in memory until the next public change. Values
/// are shared by all requests: they must be immutable.
/// </summary>
internal sealed class Snapshots(SnapshotStore store, PublicGeneration generation, PublicChanges changes) : IPublicSnapshots
{
    public async Task<T> GetAsync<T>(string name, Func<Task<T>> load)
        where T : class
    {
        // What this unit of work has not committed yet is for its own eyes.
        if (changes.ArePending)
        {
            return await load();
        }

        var current = generation.Current;
        if (store.Find<T>(name, current) is { } kept)
        {
            return kept;
        }

        var value = await load();
        store.Keep(name, current, value);
        return value;
    }

    public void Change() => changes.Announce();
}

internal sealed class SnapshotStore
{
    private readonly ConcurrentDictionary<string, (long Generation, object Value)> _kept = new(StringComparer.Ordinal);

    public T? Find<T>(string name, long generation)
        where T : class =>
        _kept.TryGetValue(name, out var kept) && kept.Generation == generation ? (T)kept.Value : null;

    public void Keep(string name, long generation, object value) => _kept[name] = (generation, value);
}
