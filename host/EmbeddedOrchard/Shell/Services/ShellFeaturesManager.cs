using EmbeddedOrchard.Shell.Modules;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace EmbeddedOrchard.Shell.Services;

/// <summary>Features are enabled in the unit of work of the caller; the site runs with them once that is committed.</summary>
internal sealed class ShellFeaturesManager(ExtensionManager extensions, EnabledFeatures enabled, ISession session, ShellHost host) : IShellFeaturesManager
{
    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult(extensions.GetFeatures());
    public async Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Current(await DescriptorAsync());

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() =>
        Task.FromResult<IEnumerable<IFeatureInfo>>(extensions.Features.Ordered.Where(feature => feature.IsAlwaysEnabled));

    public async Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() =>
        extensions.GetFeatures().Except(Current(await DescriptorAsync()));

    public async Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() =>
        Current(await DescriptorAsync()).Select(feature => feature.Extension).Distinct();

    public async Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        var graph = extensions.Features;
        var descriptor = await DescriptorAsync() ?? new ShellDescriptor();
        var before = Current(descriptor).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        var leaving = featuresToDisable.SelectMany(feature => graph.WithDependents(feature.Id))
            .Where(feature => !feature.IsAlwaysEnabled).Select(feature => feature.Id);
        var remaining = before.Except(leaving).ToHashSet(StringComparer.Ordinal);
        var after = graph.WithDependencies(remaining.Concat(featuresToEnable.Select(feature => feature.Id)));
        var afterIds = after.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        var disabled = graph.Ordered.Where(feature => before.Contains(feature.Id) && !afterIds.Contains(feature.Id)).ToArray();
        var newlyEnabled = after.Where(feature => !before.Contains(feature.Id)).ToArray();
        if (disabled.Length + newlyEnabled.Length > 0)
        {
            descriptor.SerialNumber++;
            descriptor.Features = [.. after.Select(feature => new ShellFeature(feature.Id, feature.IsAlwaysEnabled))];
            await session.SaveAsync(descriptor, checkConcurrency: true);

            // Built before the commit: features that cannot run together are refused, and never stored.
            var next = await host.PrepareAsync(afterIds);
            ShellScope.Current.AfterCommit(() => host.SwitchAsync(next, disabled, newlyEnabled));
            ShellScope.AddExceptionHandler((_, _) => host.DiscardAsync(next));
        }

        return (disabled, newlyEnabled);
    }

    private async Task<ShellDescriptor?> DescriptorAsync() => await session.Query<ShellDescriptor>().FirstOrDefaultAsync();

    private IReadOnlyList<SiteFeature> Current(ShellDescriptor? descriptor) =>
        descriptor is null ? enabled.Features : extensions.Features.WithDependencies(
            descriptor.Features.Select(feature => feature.Id).Where(id => extensions.Features.Find(id) is not null)
                .Concat(enabled.Always));
}
