using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Tests;

/// <summary>The features of a site; all but those named later are enabled.</summary>
internal sealed class FakeFeatures(params string[] ids) : IExtensionManager, IShellFeaturesManager
{
    private readonly Feature[] _features = [.. ids.Select(id => new Feature(id))];

    public List<string> Enabled { get; } = [.. ids];

    public IEnumerable<IFeatureInfo> GetFeatures() => _features;

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() =>
        Task.FromResult<IEnumerable<IFeatureInfo>>(_features.Where(feature => Enabled.Contains(feature.Id)).ToArray());

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force)
    {
        Enabled.RemoveAll(id => featuresToDisable.Any(feature => feature.Id == id));
        Enabled.AddRange(featuresToEnable.Select(feature => feature.Id));
        return Task.FromResult((featuresToDisable, featuresToEnable));
    }

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => throw new NotSupportedException();
    public IExtensionInfo GetExtension(string extensionId) => throw new NotSupportedException();
    public IEnumerable<IExtensionInfo> GetExtensions() => throw new NotSupportedException();
    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => throw new NotSupportedException();
    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => throw new NotSupportedException();
    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => throw new NotSupportedException();
    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad) => throw new NotSupportedException();
    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => throw new NotSupportedException();
    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => throw new NotSupportedException();
    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => throw new NotSupportedException();
    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => throw new NotSupportedException();

    private sealed record Feature(string Id) : IFeatureInfo
    {
        public string Category => string.Empty;
        public bool DefaultTenantOnly => false;
        public string[] Dependencies => [];
        public string Description => string.Empty;
        public bool EnabledByDependencyOnly => false;
        public IExtensionInfo Extension => null!;
        public bool IsAlwaysEnabled => false;
        public string Name => Id;
        public int Priority => 0;
    }
}
