using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace EmbeddedOrchard.Shell.Modules;

internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Dictionary<string, SiteExtension> _extensions;

    public ExtensionManager(IReadOnlyList<SiteExtension> extensions)
    {
        All = extensions;
        _extensions = extensions.ToDictionary(extension => extension.Id, StringComparer.Ordinal);
        Features = new FeatureGraph(extensions);
    }

    public IReadOnlyList<SiteExtension> All { get; }
    public FeatureGraph Features { get; }

    public IEnumerable<IExtensionInfo> GetExtensions() => All;
    public IExtensionInfo GetExtension(string extensionId) => _extensions.GetValueOrDefault(extensionId)!;
    public IEnumerable<IFeatureInfo> GetFeatures() => Features.Ordered;
    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => Features.WithDependencies(featureIdsToLoad.Where(id => Features.Find(id) is not null));
    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => Features.WithDependencies([featureId]);
    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => Features.WithDependents(featureId);
    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult(GetFeatures());
    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));
}
