using System.Reflection;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Shell.Modules;

internal static class TypeFeatures
{
    /// <summary>The feature that a type belongs to: the one it names, or its module's main feature.</summary>
    public static string FeatureOf(Type type, SiteExtension extension) =>
        type.GetCustomAttribute<FeatureAttribute>(inherit: false)?.FeatureName
        ?? (extension.Features[0].Id == ModuleDiscovery.ApplicationFeature
            ? ModuleDiscovery.ApplicationFeature
            : extension.Id);

    private static string Checked(string feature, Type type, SiteExtension extension) =>
        feature != extension.Id || extension.Features.Any(candidate => candidate.Id == feature)
            ? feature
            : throw new ShellStartupException(
                $"'{type.FullName}' has no [Feature], and the module '{extension.Id}' has no feature of its own name that it could belong to.");

    /// <summary>The startups of the features, in the order in which Orchard Core runs them: by Order, then dependencies first.</summary>
    public static IEnumerable<Type> Startups(EnabledFeatures enabled)
    {
        var types =
            from extension in enabled.Extensions
            where extension.Assembly is not null
            from type in extension.Assembly!.GetTypes()
            where type is { IsClass: true, IsAbstract: false } && typeof(IStartup).IsAssignableFrom(type)
            select (Type: type, Feature: Checked(FeatureOf(type, extension), type, extension));
        var byFeature = types.ToLookup(found => found.Feature, found => found.Type, StringComparer.Ordinal);
        // Before setup the modules have no data to work on: only the setup screen is there.
        var features = enabled.Features.Where(feature => feature.Id == BuiltInFeatures.Setup || !enabled.Contains(BuiltInFeatures.Setup));
        return features.SelectMany(feature => byFeature[feature.Id])
            .Where(type => RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type).All(enabled.Contains));
    }
}
