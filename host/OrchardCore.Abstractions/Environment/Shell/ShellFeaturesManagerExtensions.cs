using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

public static class ShellFeaturesManagerExtensions
{
    public static async Task<bool> IsFeatureEnabledAsync(this IShellFeaturesManager shellFeaturesManager, string featureId) =>
        (await shellFeaturesManager.GetEnabledFeaturesAsync()).Any(feature => feature.Id == featureId);

    public static Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(
        this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.EnableFeaturesAsync(features, force: false);

    public static async Task<IEnumerable<IFeatureInfo>> EnableFeaturesAsync(
        this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force)
    {
        var (_, enabled) = await shellFeaturesManager.UpdateFeaturesAsync([], features, force);
        return enabled;
    }

    public static async Task EnableFeaturesAsync(this IShellFeaturesManager shellFeaturesManager, params string[] featureIds)
    {
        var available = await shellFeaturesManager.GetAvailableFeaturesAsync();
        await shellFeaturesManager.EnableFeaturesAsync(available.Where(feature => featureIds.Contains(feature.Id)), force: false);
    }

    public static Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(
        this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features) =>
        shellFeaturesManager.DisableFeaturesAsync(features, force: false);

    public static async Task<IEnumerable<IFeatureInfo>> DisableFeaturesAsync(
        this IShellFeaturesManager shellFeaturesManager, IEnumerable<IFeatureInfo> features, bool force)
    {
        var (disabled, _) = await shellFeaturesManager.UpdateFeaturesAsync(features, [], force);
        return disabled;
    }
}
