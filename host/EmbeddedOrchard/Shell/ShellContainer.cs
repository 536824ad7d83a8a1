using System.Diagnostics;
using System.Diagnostics.Metrics;
using EmbeddedOrchard.Recipes.Jobs;
using EmbeddedOrchard.Shell.Assets;
using EmbeddedOrchard.Shell.Background;
using EmbeddedOrchard.Shell.Health;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Shell.Mvc;
using EmbeddedOrchard.Shell.Services;
using EmbeddedOrchard.Shell.Setup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardCore.Recipes.Events;
using OrchardCore.Setup.Services;
using IStartup = OrchardCore.Modules.IStartup;

namespace EmbeddedOrchard.Shell;

/// <summary>The services of one shell: what it shares with the process, what this host is made of, and what the enabled features add.</summary>
internal sealed class ShellContainer(IServiceProvider process, ExtensionManager extensions, AppData data, OrchardCoreBuilder builder)
{
    public ServiceProvider Build(ShellHost host, ShellSettings settings, EnabledFeatures enabled, IReadOnlyList<IStartup> startups)
    {
        var services = new ServiceCollection();
        AddProcess(services);
        AddShell(services, host, settings, enabled);
        services.AddShellMvc(enabled);
        services.AddBuiltIn(settings, data);
        if (settings.IsUninitialized())
        {
            services.AddSetupScreen();
        }

        foreach (var action in builder.Actions.Where(action => action.ConfigureServices is not null).OrderBy(action => action.Order))
        {
            action.ConfigureServices(services, process);
        }

        foreach (var startup in startups)
        {
            startup.ConfigureServices(services);
        }

        return services.BuildServiceProvider();
    }

    public IStartup CreateStartup(Type type, ShellSettings settings) =>
        (IStartup)ActivatorUtilities.CreateInstance(new StartupServices(process, settings), type);

    private void AddProcess(IServiceCollection services)
    {
        Share<IConfiguration>(services);
        Share<IHostEnvironment>(services);
        Share<ILoggerFactory>(services);
        Share<IHostApplicationLifetime>(services);
        Share<IServer>(services);
        Share<IHttpContextAccessor>(services);
        Share<IHttpContextFactory>(services);
        Share<TaskRuns>(services);
        Share<SiteHealth>(services);
        Share<DiagnosticListener>(services);
        Share<DiagnosticSource>(services);
        Share<ActivitySource>(services);
        Share<IMeterFactory>(services);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddOptions();
    }

    private void Share<T>(IServiceCollection services) where T : class
    {
        if (process.GetService<T>() is { } service)
        {
            services.AddSingleton(service);
        }
    }

    private void AddShell(IServiceCollection services, ShellHost host, ShellSettings settings, EnabledFeatures enabled)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.ShellConfiguration);
        services.AddSingleton(data);
        services.AddSingleton(enabled);
        services.AddSingleton(host);
        services.AddSingleton<IShellHost>(host);
        services.AddSingleton(extensions);
        services.AddSingleton<IExtensionManager>(extensions);
        services.Configure<ShellOptions>(options =>
        {
            options.ShellsApplicationDataPath = data.Root;
            options.ShellsContainerName = OrchardCore.ShellOptionConstants.DefaultSitesPath;
        });

        services.AddSingleton<IClock, Clock>();
        services.AddScoped<ILocalClock, LocalClock>();
        services.AddSingleton<ISlugService, SlugService>();
        services.AddSingleton<LocalLock>();
        services.AddSingleton<ILocalLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<ISignal, Signal>();
        services.AddSingleton<IShellReleaseManager, ReleaseManager>();
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        // As it is: what the container makes would end with this shell.
        services.AddSingleton(process.GetRequiredService<RecipeJobs>());
        services.AddScoped<IRecipeEventHandler, RecipeJobProgress>();
        services.AddSingleton<ISetupService>(_ => process.GetRequiredService<SetupService>());

        services.AddSingleton(new ModuleAssets(enabled.Extensions));
        services.AddSingleton<IWebHostEnvironment>(provider =>
            new ShellEnvironment(process.GetRequiredService<IWebHostEnvironment>(), provider.GetRequiredService<ModuleAssets>()));
        services.AddMemoryCache();
        services.AddDataProtection().SetApplicationName(settings.Name).PersistKeysToFileSystem(new DirectoryInfo(data.Keys));
    }

    /// <summary>What a startup's constructor may ask for: services of the process and of the shell's configuration.</summary>
    private sealed class StartupServices(IServiceProvider process, ShellSettings settings) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(ShellSettings) ? settings
            : serviceType == typeof(IShellConfiguration) ? settings.ShellConfiguration
            : process.GetService(serviceType);
    }
}
