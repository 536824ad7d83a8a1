using EmbeddedOrchard.Recipes.Jobs;
using EmbeddedOrchard.Shell.Background;
using EmbeddedOrchard.Shell.Health;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Shell.Requests;
using EmbeddedOrchard.Shell.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Shell;

internal static class EmbeddedHost
{
    /// <summary>The services of the process; everything of the site lives in the shell's own container.</summary>
    public static OrchardCoreBuilder AddEmbeddedHost(this IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder existing)
        {
            return existing;
        }

        var builder = new OrchardCoreBuilder(services);
        services.AddSingleton(builder);
        services.AddHttpContextAccessor();
        services.AddSingleton(provider => new AppData(provider.GetRequiredService<IHostEnvironment>()));
        services.AddSingleton(provider => new ExtensionManager(
            ModuleDiscovery.Discover(provider.GetRequiredService<IHostEnvironment>().ApplicationName)));
        services.AddSingleton<ShellPipeline>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ShellContainer>(provider, provider));
        services.AddSingleton<ShellBuilder>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<EnabledFeaturesReader>(provider, provider));
        services.AddSingleton<TenantSettings>();
        services.AddSingleton<SqliteFiles>();
        services.AddSingleton(provider => new ShellHost(
            provider.GetRequiredService<ShellBuilder>(),
            provider.GetRequiredService<EnabledFeaturesReader>(),
            provider.GetRequiredService<TenantSettings>().Load(),
            provider.GetRequiredService<ILogger<ShellHost>>()));
        services.AddSingleton<OrchardCore.Environment.Shell.IShellHost>(provider => provider.GetRequiredService<ShellHost>());
        services.AddSingleton<RecipeJobs>();
        services.AddSingleton<SetupService>();
        services.AddSingleton<ISetupService>(provider => provider.GetRequiredService<SetupService>());
        services.AddSingleton<AutoSetup>();
        services.AddSingleton<ShellRequests>();
        services.AddSingleton<SiteHealth>();
        services.AddSingleton<HealthAnswers>();
        services.AddSingleton<TaskRuns>();
        services.AddHostedService<SiteStart>();
        services.AddHostedService<BackgroundTasks>();
        return builder;
    }

    public static IApplicationBuilder UseEmbeddedHost(this IApplicationBuilder app)
    {
        var requests = app.ApplicationServices.GetRequiredService<ShellRequests>();
        var health = app.ApplicationServices.GetRequiredService<HealthAnswers>();
        app.Run(http => HealthAnswers.Knows(http) ? health.AnswerAsync(http) : requests.AnswerAsync(http));
        return app;
    }
}
