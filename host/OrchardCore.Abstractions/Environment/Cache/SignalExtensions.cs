using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

public static class SignalExtensions
{
    /// <summary>The token changes once the work of the current scope is committed.</summary>
    public static void DeferredSignalToken(this ISignal _, string key) => ShellScope.AddDeferredSignal(key);
}
