using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace EmbeddedOrchard.Shell.Modules;

internal sealed class SiteFeature(FeatureAttribute declared, string id, SiteExtension extension) : IFeatureInfo
{
    public string Id { get; } = id;
    public string Name { get; } = declared.Name ?? id;
    public string Description { get; } = declared.Description ?? string.Empty;
    public string Category { get; } = declared.Category ?? extension.ModuleInfo.Category ?? "Uncategorized";
    public string[] Dependencies { get; } = [.. declared.Dependencies.Select(dependency => dependency.Trim())];
    public int Priority { get; } = int.TryParse(declared.Priority, out var priority) ? priority : 0;
    public bool DefaultTenantOnly { get; } = declared.DefaultTenantOnly;
    public bool IsAlwaysEnabled { get; } = declared.IsAlwaysEnabled;
    public bool EnabledByDependencyOnly { get; } = declared.EnabledByDependencyOnly;
    public SiteExtension Extension { get; } = extension;

    IExtensionInfo IFeatureInfo.Extension => Extension;
}
