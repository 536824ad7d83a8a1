namespace OrchardCore.Environment.Shell.Scope;

public static class ShellScopeExtensions
{
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false)
    {
        scope?.BeforeDispose(callback, last);
        return scope;
    }

    public static ShellScope AddDeferredSignal(this ShellScope scope, string key)
    {
        scope?.DeferSignal(key);
        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task)
    {
        scope?.DeferTask(task);
        return scope;
    }

    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler)
    {
        scope?.HandleExceptions(handler);
        return scope;
    }
}
