using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

public interface IExtensionManager
{
    IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId);
    IExtensionInfo GetExtension(string extensionId);
    IEnumerable<IExtensionInfo> GetExtensions();
    IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId);
    IEnumerable<IFeatureInfo> GetFeatures();
    IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad);
    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync();
    Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad);
}
