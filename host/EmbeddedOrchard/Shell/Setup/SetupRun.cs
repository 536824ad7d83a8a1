using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using YesSql;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>The steps of a setup, on a shell of its own: features, recipe, then what the modules do with what was entered.</summary>
internal sealed class SetupRun(ShellHost trial, ShellBuilder builder)
{
    public async Task ExecuteAsync(SetupContext context, string executionId)
    {
        // A feature that the recipe names and the site lacks is the executor's to report, with its step.
        string[] features = [.. context.EnabledFeatures ?? [], .. (await RecipeFeatures.ReadAsync(context.Recipe)).Where(builder.Knows)];
        await trial.StartAsync(features);
        await trial.CreateScope(out var running).UsingAsync(scope => SaveDescriptorAsync(scope.ServiceProvider, running.Features.Features));
        await trial.TellInstalledAsync(running.Features.Features);

        await trial.CreateScope(out _).UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(executionId, context.Recipe, context.Properties, CancellationToken.None));

        await trial.CreateScope(out _).UsingAsync(async scope =>
        {
            foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await handler.SetupAsync(context);
            }

            if (context.Errors.Count > 0)
            {
                throw new SetupRefusedException();
            }
        });

        await trial.CreateScope(out _).UsingAsync(scope => scope.ServiceProvider.GetServices<ISetupEventHandler>()
            .InvokeAsync(handler => handler.SucceededAsync(), scope.ServiceProvider.GetRequiredService<ILogger<SetupService>>()));
    }

    private static Task SaveDescriptorAsync(IServiceProvider services, IEnumerable<SiteFeature> features) =>
        services.GetRequiredService<ISession>().SaveAsync(new ShellDescriptor
        {
            SerialNumber = 1,
            Features = [.. features.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled))],
        });
}
