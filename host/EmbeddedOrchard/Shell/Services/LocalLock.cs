using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace EmbeddedOrchard.Shell.Services;

/// <summary>Locks by name within this process, which is the only one that serves the site. An expired lock is free again.</summary>
internal sealed class LocalLock : ILocalLock, IDistributedLock
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null) =>
        (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker;

    public async Task<(ILocker locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var entry = Rent(key);
        var locked = false;
        try
        {
            locked = await entry.Semaphore.WaitAsync(timeout);
        }
        finally
        {
            if (!locked)
            {
                Return(key, entry);
            }
        }

        return locked ? (new Locker(() => Release(key, entry), expiration), true) : (null!, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_gate)
        {
            return Task.FromResult(_entries.TryGetValue(key, out var entry) && entry.Semaphore.CurrentCount == 0);
        }
    }

    private Entry Rent(string key)
    {
        lock (_gate)
        {
            var entry = _entries.TryGetValue(key, out var known) ? known : _entries[key] = new Entry();
            entry.Users++;
            return entry;
        }
    }

    private void Release(string key, Entry entry)
    {
        entry.Semaphore.Release();
        Return(key, entry);
    }

    private void Return(string key, Entry entry)
    {
        lock (_gate)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);
        public int Users { get; set; }
    }

    private sealed class Locker : ILocker
    {
        private readonly Timer? _expiry;
        private Action? _release;

        public Locker(Action release, TimeSpan? expiration)
        {
            _release = release;
            if (expiration is { } time && time > TimeSpan.Zero)
            {
                _expiry = new Timer(_ => Interlocked.Exchange(ref _release, null)?.Invoke(), null, time, Timeout.InfiniteTimeSpan);
            }
        }

        public void Dispose()
        {
            _expiry?.Dispose();
            Interlocked.Exchange(ref _release, null)?.Invoke();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
