using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;

namespace EmbeddedOrchard.Tests.Shell;

/// <summary>A host of one shell that never changes.</summary>
internal sealed class OneShell(ShellContext context) : IShellHost
{
    public Task<ShellScope> GetScopeAsync(ShellSettings settings) => context.CreateScopeAsync();
    public Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings) => Task.FromResult(context);
    public IEnumerable<ShellSettings> GetAllSettings() => [context.Settings];
    public IEnumerable<ShellContext> ListShellContexts() => [context];
    public Task InitializeAsync() => Task.CompletedTask;
    public Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true) => Never();
    public Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true) => Never();
    public Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true) => Never();
    public Task RemoveShellSettingsAsync(ShellSettings settings) => Never();
    public Task UpdateShellSettingsAsync(ShellSettings settings) => Never();

    public bool TryGetSettings(string name, out ShellSettings settings)
    {
        settings = context.Settings;
        return true;
    }

    public bool TryGetShellContext(string name, out ShellContext shellContext)
    {
        shellContext = context;
        return true;
    }

    private static Task Never() => throw new InvalidOperationException("This shell never changes.");
}
