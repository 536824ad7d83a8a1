using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell.Scope;

public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder> CurrentHolder = new();

    private readonly AsyncServiceScope _services;
    private readonly Dictionary<object, object> _items = [];
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _beforeDisposeLast = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private readonly HashSet<string> _deferredSignals = [];
    private readonly List<Func<ShellScope, Exception, Task>> _exceptionHandlers = [];
    private bool _terminated;
    private bool _disposed;

    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
        _services = shellContext.ServiceProvider.CreateAsyncScope();
    }

    public ShellContext ShellContext { get; }
    public IServiceProvider ServiceProvider => _services.ServiceProvider;

    public static ShellScope Current => CurrentHolder.Value?.Scope;
    public static ShellContext Context => Current?.ShellContext;
    public static IServiceProvider Services => Current?.ServiceProvider;

    public void StartAsyncFlow() => CurrentHolder.Value = new Holder { Scope = this };

    public static void Set(object key, object value) => Current._items[key] = value;
    public static object Get(object key) => Current?._items.GetValueOrDefault(key);
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

    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) =>
        (last ? Current._beforeDisposeLast : Current._beforeDispose).Add(callback);

    public static void AddDeferredSignal(string key) => Current._deferredSignals.Add(key);
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current._deferredTasks.Add(task);
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> callback) => Current._exceptionHandlers.Add(callback);

    public static Task<ShellScope> CreateChildScopeAsync() => Context.CreateScopeAsync();

    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        // A shell that was reloaded meanwhile has a newer context: the host knows it.
        var host = Services.GetRequiredService<IShellHost>();
        var scope = await host.GetScopeAsync(Context.Settings);
        await scope.UsingAsync(execute, activateShell);
    }

    /// <summary>
    /// Runs <paramref name="execute"/> in this scope, then the callbacks before disposal (the commit of the session among them),
    /// the signals and the deferred tasks, each in a scope of its own. An exception skips the callbacks and goes to the handlers.
    /// </summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        var outer = Current;
        StartAsyncFlow();
        try
        {
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
                await HandleExceptionAsync(exception);
                throw;
            }

            await SignalAsync();
            await RunDeferredTasksAsync();
        }
        finally
        {
            await DisposeAsync();
            CurrentHolder.Value = outer is null ? null : new Holder { Scope = outer };
        }
    }

    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        await using (this)
        {
            StartAsyncFlow();
            await execute(this);
        }
    }

    public async Task HandleExceptionAsync(Exception e)
    {
        foreach (var handler in _exceptionHandlers)
        {
            await handler(this, e);
        }
    }

    internal async Task ActivateShellAsync()
    {
        if (ShellContext.IsActivated)
        {
            return;
        }

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

    /// <summary>Runs the callbacks registered so far; safe to call early (before a response starts) and again at the end.</summary>
    internal async Task TerminateAsync()
    {
        while (_beforeDispose.Count > 0 || _beforeDisposeLast.Count > 0)
        {
            var queue = _beforeDispose.Count > 0 ? _beforeDispose : _beforeDisposeLast;
            var callback = queue[0];
            queue.RemoveAt(0);
            await callback(this);
        }

        _terminated = true;
    }

    internal bool Terminated => _terminated && _beforeDispose.Count == 0 && _beforeDisposeLast.Count == 0;

    internal async Task SignalAsync()
    {
        var signal = ServiceProvider.GetService<ISignal>();
        foreach (var key in _deferredSignals)
        {
            await signal.SignalTokenAsync(key);
        }

        _deferredSignals.Clear();
    }

    private async Task RunDeferredTasksAsync()
    {
        if (_deferredTasks.Count == 0)
        {
            return;
        }

        var host = ServiceProvider.GetRequiredService<IShellHost>();
        var report = ServiceProvider.GetRequiredService<IDeferredTaskErrors>();
        foreach (var task in _deferredTasks)
        {
            try
            {
                var scope = await host.GetScopeAsync(ShellContext.Settings);
                await scope.UsingAsync(task);
            }
            catch (Exception exception)
            {
                // One failing task does not stop the others, as in Orchard Core.
                report.Report(exception);
            }
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _services.DisposeAsync();
        ShellContext.ScopeEnded();
    }

    private sealed class Holder
    {
        public ShellScope Scope { get; set; }
    }
}

internal interface IDeferredTaskErrors
{
    void Report(Exception exception);
}
