using OrchardCore.Environment.Shell.Scope;

namespace OrchardParticipation.Decidim;

/// <summary>Runs something with services of its own, which are gone afterwards.</summary>
internal delegate Task InScope(Func<IServiceProvider, Task> work);

internal static class ShellScopes
{
    /// <summary>Runs in a child of the current scope of the shell.</summary>
    public static Task RunAsync(Func<IServiceProvider, Task> work) => ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider));

    public static async Task<T> AskAsync<T>(this InScope inScope, Func<IServiceProvider, Task<T>> ask)
    {
        T answer = default!;
        await inScope(async services => answer = await ask(services));
        return answer;
    }
}
