using OrchardCore.Environment.Shell.Scope;

namespace EmbeddedOrchard.Recipes;

/// <summary>Where a step runs: in a scope of its own, which commits when the step has ended well.</summary>
internal interface IRecipeScopes
{
    Task RunAsync(Func<IServiceProvider, Task> run);
}

internal sealed class ShellRecipeScopes : IRecipeScopes
{
    public Task RunAsync(Func<IServiceProvider, Task> run) => ShellScope.UsingChildScopeAsync(scope => run(scope.ServiceProvider));
}
