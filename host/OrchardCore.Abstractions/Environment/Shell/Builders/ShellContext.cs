using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

public class ShellContext : IDisposable, IAsyncDisposable
{
    private int _activeScopes;
    private int _disposed;
    private volatile bool _released;

    public ShellSettings Settings { get; set; }
    public IServiceProvider ServiceProvider { get; set; }
    public bool IsActivated { get; set; }
    public bool Released => _released;
    public int ActiveScopes => Volatile.Read(ref _activeScopes);

    internal IShellHost Host { get; set; }

    /// <summary>Runs once, before the first scope of this shell: data migrations, tenant events.</summary>
    internal Func<ShellScope, Task> Activate { get; set; } = _ => Task.CompletedTask;

    /// <summary>Told of a deferred task that failed: one failing task does not stop the others.</summary>
    internal Action<Exception> ReportFailedTask { get; set; } = _ => { };

    internal SemaphoreSlim ActivationLock { get; } = new(1, 1);

    public Task<ShellScope> CreateScopeAsync() => Task.FromResult(TryCreateScope());

    /// <summary>Null when this shell was replaced meanwhile.</summary>
    internal ShellScope TryCreateScope()
    {
        Interlocked.Increment(ref _activeScopes);
        if (!_released)
        {
            return new ShellScope(this);
        }

        Interlocked.Decrement(ref _activeScopes);
        return null;
    }

    /// <summary>The services live until the last scope has ended, then they are disposed.</summary>
    public async Task ReleaseAsync()
    {
        _released = true;
        if (ActiveScopes == 0)
        {
            await DisposeAsync();
        }
    }

    internal ValueTask ScopeEndedAsync() =>
        Interlocked.Decrement(ref _activeScopes) == 0 && _released ? DisposeAsync() : ValueTask.CompletedTask;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            GC.SuppressFinalize(this);
            (ServiceProvider as IDisposable)?.Dispose();
            ActivationLock.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        GC.SuppressFinalize(this);
        switch (ServiceProvider)
        {
            case IAsyncDisposable services: await services.DisposeAsync(); break;
            case IDisposable services: services.Dispose(); break;
        }

        ActivationLock.Dispose();
    }
}
