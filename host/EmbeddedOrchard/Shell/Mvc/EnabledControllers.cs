using System.Reflection;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Mvc.Controllers;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Shell.Mvc;

/// <summary>Controllers count only while their feature is enabled.</summary>
internal sealed class EnabledControllers(EnabledFeatures enabled) : ControllerFeatureProvider
{
    private readonly Dictionary<Assembly, SiteExtension> _extensions = enabled.Extensions
        .Where(extension => extension.Assembly is not null).ToDictionary(extension => extension.Assembly!);

    protected override bool IsController(TypeInfo typeInfo) =>
        base.IsController(typeInfo)
        && (!_extensions.TryGetValue(typeInfo.Assembly, out var extension) || IsEnabled(typeInfo, extension))
        && RequireFeaturesAttribute.GetRequiredFeatureNamesForType(typeInfo).All(enabled.Contains);

    // Before setup there is nothing but the setup screen.
    private bool IsEnabled(TypeInfo type, SiteExtension extension)
    {
        var feature = TypeFeatures.FeatureOf(type, extension);
        return enabled.Contains(BuiltInFeatures.Setup) ? feature == BuiltInFeatures.Setup : enabled.Contains(feature);
    }
}
