namespace EmbeddedOrchard.Shell.Modules;

/// <summary>All features in an order in which each comes after those it depends on, themes last, then by priority.</summary>
internal sealed class FeatureGraph
{
    private readonly Dictionary<string, SiteFeature> _byId = new(StringComparer.Ordinal);
    private readonly List<SiteFeature> _ordered = [];

    public FeatureGraph(IEnumerable<SiteExtension> extensions)
    {
        var features = extensions.SelectMany(extension => extension.Features).ToArray();
        foreach (var feature in features)
        {
            if (!_byId.TryAdd(feature.Id, feature))
            {
                throw new ShellStartupException(
                    $"The feature '{feature.Id}' is declared by both '{_byId[feature.Id].Extension.Id}' and '{feature.Extension.Id}'.");
            }
        }

        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var feature in features.OrderBy(feature => feature.Extension.IsTheme).ThenBy(feature => feature.Priority))
        {
            Visit(feature, state, []);
        }
    }

    public IReadOnlyList<SiteFeature> Ordered => _ordered;

    public SiteFeature? Find(string id) => _byId.GetValueOrDefault(id);

    public SiteFeature Get(string id) => Find(id) ?? throw new ShellStartupException(
        BuiltInFeatures.Unsupported.Contains(id)
            ? $"The feature '{id}' is not supported by the embedded host: run with the official Orchard Core packages to use it."
            : $"There is no feature '{id}'.");

    /// <summary>The features with everything they depend on, in order.</summary>
    public IReadOnlyList<SiteFeature> WithDependencies(IEnumerable<string> ids)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            Collect(Get(id), wanted);
        }

        return [.. _ordered.Where(feature => wanted.Contains(feature.Id))];
    }

    /// <summary>The feature and every feature that needs it, directly or not.</summary>
    public IReadOnlyList<SiteFeature> WithDependents(string id)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal) { id };
        foreach (var feature in _ordered.Where(feature => feature.Dependencies.Any(wanted.Contains)))
        {
            wanted.Add(feature.Id);
        }

        return [.. _ordered.Where(feature => wanted.Contains(feature.Id))];
    }

    private void Collect(SiteFeature feature, HashSet<string> wanted)
    {
        if (wanted.Add(feature.Id))
        {
            foreach (var dependency in feature.Dependencies)
            {
                Collect(_byId[dependency], wanted);
            }
        }
    }

    private void Visit(SiteFeature feature, Dictionary<string, bool> done, IReadOnlyList<string> path)
    {
        if (done.TryGetValue(feature.Id, out var finished))
        {
            if (!finished)
            {
                throw new ShellStartupException($"Features depend on each other in a circle: {string.Join(" -> ", [.. path, feature.Id])}.");
            }

            return;
        }

        done[feature.Id] = false;
        foreach (var id in feature.Dependencies)
        {
            if (!_byId.TryGetValue(id, out var dependency))
            {
                throw new ShellStartupException($"The feature '{feature.Id}' depends on '{id}', which no module of this site has.");
            }

            Visit(dependency, done, [.. path, feature.Id]);
        }

        done[feature.Id] = true;
        _ordered.Add(feature);
    }
}
