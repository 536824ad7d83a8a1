using System.Reflection;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace EmbeddedOrchard.Shell.Modules;

/// <summary>A module or a theme: an assembly with a manifest, or a part of this host that has none (its assembly is null).</summary>
internal sealed class SiteExtension : IExtensionInfo, IManifestInfo
{
    public SiteExtension(string id, ModuleAttribute manifest, IEnumerable<FeatureAttribute> declared, Assembly? assembly)
    {
        Id = id;
        ModuleInfo = manifest;
        Assembly = assembly;
        Features = [.. declared.DefaultIfEmpty(manifest).Select(feature => new SiteFeature(feature, feature == manifest ? id : feature.Id, this))];
    }

    public string Id { get; }
    public ModuleAttribute ModuleInfo { get; }
    public Assembly? Assembly { get; }
    public IReadOnlyList<SiteFeature> Features { get; }
    public bool IsTheme => ModuleInfo is ThemeAttribute;
    public bool Exists => true;
    public string SubPath => "Areas/" + Id;
    public IManifestInfo Manifest => this;

    public string Name => ModuleInfo.Name ?? Id;
    public string Description => ModuleInfo.Description ?? string.Empty;
    public string Type => IsTheme ? "Theme" : ModuleInfo.Type;
    public string Author => ModuleInfo.Author ?? string.Empty;
    public string Website => ModuleInfo.Website ?? string.Empty;
    public string Version => ModuleInfo.Version ?? "0.0";
    public IEnumerable<string> Tags => ModuleInfo.Tags;

    IEnumerable<IFeatureInfo> IExtensionInfo.Features => Features;
}
