using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using YesSql;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// Lets one unit of work at a time write about the languages of an item. A turn lasts until the scope ends, that is until
/// after its commit: ended earlier, the next one would not see what was written.
/// </summary>
public sealed class LocalizationSetTurns(IDistributedLock locks, ISession session) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _expiration = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, ILocker> _held = new(StringComparer.Ordinal);

    /// <summary>Waits for the turn, some seconds at most. Whoever needs certainty has a unique index besides.</summary>
    /// <param name="localizationSet">What ties the languages together.</param>
    public async Task TakeAsync(string localizationSet)
    {
        if (_held.ContainsKey(localizationSet))
        {
            return;
        }

        // First the store's write lock, then ours, in every unit of work: in two orders, two of them could wait for each other.
        await session.FlushAsync();

        var (locker, locked) = await locks.TryAcquireLockAsync($"OrchardParticipation.Translations/{localizationSet}", _patience, _expiration);
        if (locked)
        {
            _held[localizationSet] = locker;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var locker in _held.Values)
        {
            await locker.DisposeAsync();
        }

        _held.Clear();
    }
}
