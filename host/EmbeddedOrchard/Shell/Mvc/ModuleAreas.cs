using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EmbeddedOrchard.Shell.Mvc;

/// <summary>A controller's area is the id of its module, unless it names one.</summary>
internal sealed class ModuleAreas(EnabledFeatures enabled) : IApplicationModelProvider
{
    private readonly Dictionary<Assembly, string> _areas = enabled.Extensions
        .Where(extension => extension.Assembly is not null).ToDictionary(extension => extension.Assembly!, extension => extension.Id);

    // After the controllers are known, before anything reads their route values.
    public int Order => -1000 + 10;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (var controller in context.Result.Controllers)
        {
            if (_areas.TryGetValue(controller.ControllerType.Assembly, out var area))
            {
                controller.RouteValues.TryAdd("area", area);
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }
}
