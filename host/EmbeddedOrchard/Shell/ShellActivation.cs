using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Shell;

/// <summary>Before the first request of a shell: the data of its features is brought up to date, then the modules are told.</summary>
internal static class ShellActivation
{
    public static async Task ActivateAsync(ShellScope scope)
    {
        var settings = scope.ShellContext.Settings;
        if (settings.IsUninitialized())
        {
            return;
        }

        // In scopes of their own: what a migration changes is committed before anything of the shell runs.
        await InScopeAsync(scope, async services =>
        {
            if (services.GetService<IDataMigrationManager>() is { } migrations)
            {
                await migrations.UpdateAllFeaturesAsync();
            }
        });

        await InScopeAsync(scope, async services =>
        {
            var logger = services.GetRequiredService<ILogger<ShellHost>>();
            var events = services.GetServices<IModularTenantEvents>().ToArray();
            await events.InvokeAsync(tenant => tenant.ActivatingAsync(), logger);
            await events.Reverse().InvokeAsync(tenant => tenant.ActivatedAsync(), logger);
        });
        scope.StartAsyncFlow();
    }

    private static async Task InScopeAsync(ShellScope outer, Func<IServiceProvider, Task> execute)
    {
        var scope = await outer.ShellContext.CreateScopeAsync();
        await scope.UsingAsync(inner => execute(inner.ServiceProvider), activateShell: false);
    }
}
