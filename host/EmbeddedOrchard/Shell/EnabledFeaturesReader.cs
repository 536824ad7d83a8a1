using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using YesSql;

namespace EmbeddedOrchard.Shell;

/// <summary>Reads from the database which features the site runs with, before there is a shell.</summary>
internal sealed partial class EnabledFeaturesReader(
    IServiceProvider process, AppData data, ExtensionManager extensions, ILogger<EnabledFeaturesReader> logger)
{
    public async Task<IReadOnlyList<string>> ReadAsync(ShellSettings settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton(settings);
        services.AddSingleton(settings.ShellConfiguration);
        services.AddSingleton(data);
        services.AddSingleton(process.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddOptions();
        services.AddSingleton<IClock, Services.Clock>();
        services.AddDatabase(settings, data);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var descriptor = await scope.ServiceProvider.GetRequiredService<ISession>().Query().For<ShellDescriptor>().FirstOrDefaultAsync();

        var known = new List<string>();
        foreach (var id in descriptor?.Features.Select(feature => feature.Id) ?? [])
        {
            if (extensions.Features.Find(id) is null)
            {
                LogMissing(logger, id);
            }
            else
            {
                known.Add(id);
            }
        }

        return known;
    }

    [LoggerMessage(3, LogLevel.Warning, "The feature '{Id}' is enabled but no module of this site has it: it stays off.")]
    private static partial void LogMissing(ILogger logger, string id);
}
