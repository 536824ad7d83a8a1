using EmbeddedOrchard.Shell.Assets;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;

namespace EmbeddedOrchard.Shell;

internal sealed partial class ShellBuilder(
    ExtensionManager extensions, ShellContainer container, ShellPipeline pipeline, OrchardCoreBuilder builder, ILogger<ShellBuilder> logger)
{
    /// <summary>Enabled in every shell: the always enabled features and those the application asks for.</summary>
    private IReadOnlyCollection<string> Always { get; } =
    [
        .. extensions.Features.Ordered.Where(feature => feature.IsAlwaysEnabled).Select(feature => feature.Id),
        .. builder.AlwaysEnabledFeatures,
    ];

    public bool Knows(string featureId) => extensions.Features.Find(featureId) is not null;

    public EnabledFeatures Enable(IEnumerable<string> features) => new(extensions.Features.WithDependencies([.. Always, .. features]), Always);

    public async Task<RunningShell> BuildAsync(ShellHost host, ShellSettings settings, EnabledFeatures enabled)
    {
        var startups = TypeFeatures.Startups(enabled).Concat(builder.Startups)
            .Select(type => container.CreateStartup(type, settings)).OrderBy(startup => startup.Order).ToArray();
        var services = container.Build(host, settings, enabled, startups);
        var context = new ShellContext
        {
            Settings = settings,
            ServiceProvider = services,
            Host = host,
            Activate = ShellActivation.ActivateAsync,
            ReportFailedTask = exception => LogFailedTask(logger, exception),
        };
        var answer = await pipeline.BuildAsync(services, startups);
        return new RunningShell(context, enabled, services.GetRequiredService<ModuleAssets>(), answer);
    }

    [LoggerMessage(1, LogLevel.Error, "A deferred task failed.")]
    private static partial void LogFailedTask(ILogger logger, Exception exception);
}
