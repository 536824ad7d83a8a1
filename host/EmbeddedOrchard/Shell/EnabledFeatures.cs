using EmbeddedOrchard.Shell.Modules;

namespace EmbeddedOrchard.Shell;

/// <summary>The features that one shell was built with, dependencies first.</summary>
internal sealed class EnabledFeatures(IReadOnlyList<SiteFeature> features, IReadOnlyCollection<string> always)
{
    private readonly HashSet<string> _ids = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<SiteFeature> Features => features;

    /// <summary>What every shell of this site has, whatever its database says.</summary>
    public IReadOnlyCollection<string> Always => always;

    public IEnumerable<SiteExtension> Extensions => features.Select(feature => feature.Extension).Distinct();

    public bool Contains(string id) => _ids.Contains(id);
}
