using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Mvc.Core.Utilities;

public static class ControllerTypeExtensions
{
    public static string ControllerName(this Type controllerType)
    {
        const string Suffix = "Controller";
        if (!typeof(ControllerBase).IsAssignableFrom(controllerType))
        {
            throw new ArgumentException($"{controllerType.FullName} is not a controller.", nameof(controllerType));
        }

        var name = controllerType.Name;
        return name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name;
    }
}
