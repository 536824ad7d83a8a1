using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell.Builders;

public class ShellContext : IDisposable, IAsyncDisposable
{
    private int _activeScopes;
    private int _disposed;

    public ShellSettings Settings { get; set; }
    public IServiceProvider ServiceProvider { get; set; }
    public bool IsActivated { get; set; }
    public bool Released { get; private set; }
    public int ActiveScopes => Volatile.Read(ref _activeScopes);

    /// <summary>Runs once, before the first scope of this shell: data migrations, tenant events.</summary>
    internal Func<ShellScope, Task> Activate { get; set; } = _ => Task.CompletedTask;

    internal SemaphoreSlim ActivationLock { get; } = new(1, 1);

    public Task<ShellScope> CreateScopeAsync()
    {
        Interlocked.Increment(ref _activeScopes);
        if (Released)
        {
            ScopeEnded();
            return Task.FromResult<ShellScope>(null);
        }

        return Task.FromResult(new ShellScope(this));
    }

    /// <summary>The services live until the last scope has ended, then they are disposed.</summary>
    public async Task ReleaseAsync()
    {
        Released = true;
        if (ActiveScopes == 0)
        {
            await DisposeAsync();
        }
    }

    internal void ScopeEnded()
    {
        if (Interlocked.Decrement(ref _activeScopes) == 0 && Released)
        {
            Dispose();
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

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
