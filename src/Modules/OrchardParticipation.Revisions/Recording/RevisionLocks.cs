using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using YesSql;

namespace OrchardParticipation.Revisions.Recording;

/// <summary>
/// Lets one unit of work at a time give numbers in a set. Locks are held until the scope ends, that is until after its
/// commit: released earlier, the next one would not see the number that was given.
/// </summary>
internal sealed class RevisionLocks(IDistributedLock locks, ISession session) : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _expiration = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, ILocker> _held = new(StringComparer.Ordinal);

    public async Task HoldAsync(string localizationSet)
    {
        if (_held.ContainsKey(localizationSet))
        {
            return;
        }

        // First the store's write lock, then ours, in every unit of work: in two orders, two of them could wait for each other.
        await session.FlushAsync();

        // Without the lock the unique index still keeps numbers unique: one of two commits fails as a whole.
        var (locker, locked) = await locks.TryAcquireLockAsync($"OrchardParticipation.Revisions/{localizationSet}", _patience, _expiration);
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
