namespace OrchardCore.Environment.Shell.Scope;

/// <summary>What a scope has to do at its end, in order: callbacks (the commit comes with the last ones), signals, deferred tasks.</summary>
internal sealed class ScopeWork
{
    private readonly Queue<Func<ShellScope, Task>> _before = [];
    private readonly Queue<Func<ShellScope, Task>> _last = [];

    public List<Func<ShellScope, Exception, Task>> ExceptionHandlers { get; } = [];
    public List<Func<ShellScope, Task>> DeferredTasks { get; private set; } = [];
    public List<Func<Task>> AfterCommit { get; } = [];
    public HashSet<string> Signals { get; } = [];

    public void BeforeDispose(Func<ShellScope, Task> callback, bool last) => (last ? _last : _before).Enqueue(callback);

    public async Task TerminateAsync(ShellScope scope, Func<string, Task> signal)
    {
        // A callback may register others: those run too.
        while (_before.TryDequeue(out var callback) || _last.TryDequeue(out callback))
        {
            await callback(scope);
        }

        var signals = Signals.ToArray();
        Signals.Clear();
        foreach (var key in signals)
        {
            await signal(key);
        }

        var afterCommit = AfterCommit.ToArray();
        AfterCommit.Clear();
        foreach (var callback in afterCommit)
        {
            await callback();
        }
    }

    public async Task HandleExceptionAsync(ShellScope scope, Exception exception)
    {
        foreach (var handler in ExceptionHandlers)
        {
            await handler(scope, exception);
        }
    }

    public void Forget()
    {
        _before.Clear();
        _last.Clear();
        Signals.Clear();
        AfterCommit.Clear();
        DeferredTasks.Clear();
    }

    public List<Func<ShellScope, Task>> TakeDeferredTasks()
    {
        var tasks = DeferredTasks;
        DeferredTasks = [];
        return tasks;
    }
}
