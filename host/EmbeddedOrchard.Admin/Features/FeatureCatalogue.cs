using System.Globalization;
using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Shell.Switching;

namespace EmbeddedOrchard.Admin.Features;

/// <summary>The features of the site that people may know of: not its themes, which have a screen of their own.</summary>
internal sealed class FeatureCatalogue(ExtensionManager extensions, FeatureSwitching switching)
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Those whose name, description or id has the words in it, by category.</summary>
    public IReadOnlyList<IGrouping<string, FeatureRow>> List(string? words)
    {
        string[] searched = (words ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. extensions.Features.Ordered
            .Where(IsListed)
            .Where(feature => searched.All(word => Has(feature, word)))
            .OrderBy(feature => feature.Name, StringComparer.CurrentCulture)
            .Select(Row)
            .GroupBy(row => row.Feature.Category)
            .OrderBy(group => group.Key, StringComparer.CurrentCulture)];
    }

    public FeatureRow? Find(string? id) => id is not null && extensions.Features.Find(id) is { } feature && IsListed(feature) ? Row(feature) : null;

    private static bool IsListed(SiteFeature feature) => !feature.Extension.IsTheme && !FeatureSwitching.IsHidden(feature.Id);

    private static bool Has(SiteFeature feature, string word) =>
        new[] { feature.Name, feature.Description, feature.Id }.Any(text => CultureInfo.CurrentCulture.CompareInfo.IndexOf(text, word, Loosely) >= 0);

    private FeatureRow Row(SiteFeature feature) => new(
        feature,
        switching.IsEnabled(feature.Id),
        switching.IsAlwaysEnabled(feature.Id),
        [.. feature.Dependencies.Select(id => extensions.Features.Get(id).Name).Order(StringComparer.CurrentCulture)],
        [.. extensions.Features.Ordered.Where(other => other.Dependencies.Contains(feature.Id)).Select(other => other.Name).Order(StringComparer.CurrentCulture)]);
}

/// <param name="Feature">The feature.</param>
/// <param name="IsEnabled">Whether the site runs with it.</param>
/// <param name="IsAlwaysEnabled">Whether it cannot be switched off.</param>
/// <param name="DependsOn">The names of the features that it needs itself.</param>
/// <param name="NeededBy">The names of the features that need it themselves.</param>
internal sealed record FeatureRow(SiteFeature Feature, bool IsEnabled, bool IsAlwaysEnabled, IReadOnlyList<string> DependsOn, IReadOnlyList<string> NeededBy)
{
    /// <summary>Whether somebody may switch it by itself.</summary>
    public bool MaySwitch => !IsAlwaysEnabled && !(Feature.EnabledByDependencyOnly && !IsEnabled);
}

internal sealed record FeatureListPage(string? Words, IReadOnlyList<IGrouping<string, FeatureRow>> Groups);

/// <summary>What there is to know before one feature is switched.</summary>
internal sealed record FeatureSwitchPage(FeatureRow Row, bool Enables, IReadOnlyList<string> Along);
