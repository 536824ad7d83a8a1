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
        && enabled.Contains(TypeFeatures.FeatureOf(typeInfo, _extensions[typeInfo.Assembly]))
        && RequireFeaturesAttribute.GetRequiredFeatureNamesForType(typeInfo).All(enabled.Contains);
}
