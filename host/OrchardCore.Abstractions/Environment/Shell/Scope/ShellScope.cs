using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>One unit of work. Everything in it is made on first use: a page from the cache needs no services.</summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<ShellScope> Ambient = new();

    private AsyncServiceScope? _services;
    private Dictionary<object, object> _items;
    private ScopeWork _work;
    private bool _disposed;

    public ShellScope(ShellContext shellContext) => ShellContext = shellContext;

    public ShellContext ShellContext { get; }

    public IServiceProvider ServiceProvider
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return (_services ??= ShellContext.ServiceProvider.CreateAsyncScope()).ServiceProvider;
        }
    }

    public static ShellScope Current => Ambient.Value;
    public static ShellContext Context => Current?.ShellContext;
    public static IServiceProvider Services => Current?.ServiceProvider;

    public void StartAsyncFlow() => Ambient.Value = this;

    public static void Set(object key, object value) => (Current._items ??= [])[key] = value;
    public static object Get(object key) => Current?._items?.GetValueOrDefault(key);
    public static T Get<T>(object key) => Get(key) is T value ? value : default;

    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Get(key) is T value)
        {
            return value;
        }

        value = factory();
        Set(key, value);
        return value;
    }

    public static T GetOrCreate<T>(object key) where T : class, new() => GetOrCreate(key, () => new T());
    public static void SetFeature<T>(T value) => Set(typeof(T), value);
    public static T GetFeature<T>() => Get<T>(typeof(T));
    public static T GetOrCreateFeature<T>(Func<T> factory) => GetOrCreate(typeof(T), factory);
    public static T GetOrCreateFeature<T>() where T : class, new() => GetOrCreate<T>(typeof(T));

    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => Current?.BeforeDispose(callback, last);
    public static void AddDeferredSignal(string key) => Current?.DeferSignal(key);
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current?.DeferTask(task);
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => Current?.HandleExceptions(handler);

    // A shell that was reloaded meanwhile has a newer context: the host knows it.
    public static Task<ShellScope> CreateChildScopeAsync() => Context.Host.GetScopeAsync(Context.Settings);

    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        var scope = await CreateChildScopeAsync();
        await scope.UsingAsync(execute, activateShell);
    }

    /// <summary>
    /// Runs <paramref name="execute"/> in this scope, then the callbacks before disposal (the commit of the session among them),
    /// the signals and the deferred tasks, each in a scope of its own. An exception skips the callbacks and goes to the handlers.
    /// </summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        StartAsyncFlow();
        try
        {
            if (activateShell)
            {
                await ActivateShellAsync();
            }

            await execute(this);
            await TerminateAsync();
        }
        catch (Exception exception)
        {
            await AbortAsync(exception);
            throw;
        }
        finally
        {
            await DisposeAsync();
        }

        await RunDeferredTasksAsync();
    }

    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        await using (this)
        {
            StartAsyncFlow();
            await execute(this);
        }
    }

    public Task HandleExceptionAsync(Exception e) => _work?.HandleExceptionAsync(this, e) ?? Task.CompletedTask;

    internal void BeforeDispose(Func<ShellScope, Task> callback, bool last) => (_work ??= new ScopeWork()).BeforeDispose(callback, last);
    internal void DeferSignal(string key) => (_work ??= new ScopeWork()).Signals.Add(key);
    internal void DeferTask(Func<ShellScope, Task> task) => (_work ??= new ScopeWork()).DeferredTasks.Add(task);
    internal void HandleExceptions(Func<ShellScope, Exception, Task> handler) => (_work ??= new ScopeWork()).ExceptionHandlers.Add(handler);

    /// <summary>Runs after the commit and before the answer: what the next request must already see, such as other features.</summary>
    internal void AfterCommit(Func<Task> callback) => (_work ??= new ScopeWork()).AfterCommit.Add(callback);

    internal Task ActivateShellAsync() => ShellContext.IsActivated ? Task.CompletedTask : ActivateOnceAsync();

    private async Task ActivateOnceAsync()
    {
        await ShellContext.ActivationLock.WaitAsync();
        try
        {
            if (!ShellContext.IsActivated)
            {
                await ShellContext.Activate(this);
                ShellContext.IsActivated = true;
            }
        }
        finally
        {
            ShellContext.ActivationLock.Release();
        }
    }

    /// <summary>Runs the callbacks registered so far, then the signals; safe to call early (before a response starts) and again at the end.</summary>
    internal Task TerminateAsync() => _work is null ? Task.CompletedTask : _work.TerminateAsync(this, SignalAsync);

    /// <summary>Tells the exception handlers and forgets the work: nothing of a failed scope is committed.</summary>
    internal async Task AbortAsync(Exception exception)
    {
        if (_work is { } work)
        {
            await work.HandleExceptionAsync(this, exception);
            work.Forget();
        }
    }

    /// <summary>Each task in a scope of its own, after this one has ended.</summary>
    internal async Task RunDeferredTasksAsync()
    {
        foreach (var task in _work?.TakeDeferredTasks() ?? [])
        {
            try
            {
                var scope = await ShellContext.Host.GetScopeAsync(ShellContext.Settings);
                await scope.UsingAsync(task);
            }
            catch (Exception exception)
            {
                // As in Orchard Core: one failing task does not stop the others.
                ShellContext.ReportFailedTask(exception);
            }
        }
    }

    internal bool HasDeferredTasks => _work is { DeferredTasks.Count: > 0 };

    private Task SignalAsync(string key) => ServiceProvider.GetRequiredService<ISignal>().SignalTokenAsync(key);

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _services?.Dispose();
            var ended = ShellContext.ScopeEndedAsync();
            if (!ended.IsCompleted)
            {
                _ = ended.AsTask();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (_services is { } services)
        {
            await services.DisposeAsync();
        }

        await ShellContext.ScopeEndedAsync();
    }
}
