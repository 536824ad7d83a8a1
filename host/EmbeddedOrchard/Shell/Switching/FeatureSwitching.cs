using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell.Switching;

/// <summary>Switches features on and off for people: says first what comes along, and leaves the site as it is when it would not start.</summary>
internal sealed partial class FeatureSwitching(ShellHost host, ExtensionManager extensions, EnabledFeatures running, ILogger<FeatureSwitching> logger)
{
    /// <summary>Only before a site is set up, or part of every site: nobody may switch them.</summary>
    public static bool IsHidden(string id) => id is BuiltInFeatures.Setup or ModuleDiscovery.ApplicationFeature;

    public bool IsEnabled(string id) => running.Contains(id);

    /// <summary>On in every site, or asked for by the application: it cannot be switched off.</summary>
    public bool IsAlwaysEnabled(string id) => running.Always.Contains(id) || running.Always.Any(always => extensions.GetFeatureDependencies(always).Any(feature => feature.Id == id));

    /// <summary>What switching these on and off does altogether; what the site does not have and what cannot be switched is left out.</summary>
    public FeatureChange Foresee(IEnumerable<string> enable, IEnumerable<string> disable)
    {
        var graph = extensions.Features;
        var leaving = disable.Where(id => running.Contains(id) && !IsAlwaysEnabled(id)).SelectMany(graph.WithDependents).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var coming = enable.Where(id => graph.Find(id) is not null && !IsHidden(id));
        var after = graph.WithDependencies(running.Features.Select(feature => feature.Id).Where(id => !leaving.Contains(id)).Concat(coming));
        return new FeatureChange(
            [.. after.Where(feature => !running.Contains(feature.Id))],
            [.. running.Features.Where(feature => !after.Contains(feature))]);
    }

    /// <summary>Does it, and runs the site with it; null when that went well, else why nothing was changed.</summary>
    public async Task<SwitchRefusal?> SwitchAsync(IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable)
    {
        var change = Foresee(enable, disable);
        if (change.IsEmpty)
        {
            return null;
        }

        try
        {
            await TryAsync(change);
            await host.CreateScope(out _).UsingAsync(scope =>
                scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().UpdateFeaturesAsync(change.Disabled, change.Enabled, force: true));
            return null;
        }
        catch (DocumentStoreCommitException)
        {
            return new SwitchRefusal(null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogRefused(logger, exception, string.Join(", ", enable.Concat(disable)));
            return new SwitchRefusal(exception.GetBaseException().Message);
        }
    }

    /// <summary>Starts a shell with the features, and with the data that they need, that answers nobody: a feature that cannot start is found out here.</summary>
    private async Task TryAsync(FeatureChange change)
    {
        var ids = running.Features.Except(change.Disabled.OfType<SiteFeature>()).Select(feature => feature.Id).Concat(change.Enabled.Select(feature => feature.Id));
        var trial = await host.PrepareAsync(ids);
        try
        {
            await (await trial.Context.CreateScopeAsync()).UsingAsync(_ => Task.CompletedTask);
        }
        finally
        {
            await host.DiscardAsync(trial);
        }
    }

    [LoggerMessage(21, LogLevel.Warning, "The site does not start with other features ({Ids}): it stays as it is.")]
    private static partial void LogRefused(ILogger logger, Exception exception, string ids);
}

/// <summary>The features that would be on, or off, and were not before; dependencies first.</summary>
internal sealed record FeatureChange(IReadOnlyList<IFeatureInfo> Enabled, IReadOnlyList<IFeatureInfo> Disabled)
{
    public bool IsEmpty => Enabled.Count + Disabled.Count == 0;
}

/// <param name="Reason">What the site said when it did not start; null when somebody else switched features at the same moment.</param>
internal sealed record SwitchRefusal(string? Reason);
