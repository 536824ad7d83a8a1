using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin;

/// <summary>Puts the actions of the admin under its address: by the template of their attribute, or as {area}/{controller}/{action}/{id?}.</summary>
internal sealed class AdminRoutes(IOptions<AdminOptions> options) : IApplicationModelProvider
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    // The areas of modules are known then.
    public int Order => -900;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
        foreach (var action in context.Result.Controllers.SelectMany(controller => controller.Actions).Where(AdminActions.Includes))
        {
            var isRouted = action.Controller.Selectors.Any(selector => selector.AttributeRouteModel is not null);

            foreach (var selector in action.Selectors.Where(selector => selector.AttributeRouteModel is null && !isRouted))
            {
                var route = AdminActions.RouteOf(action);
                selector.AttributeRouteModel = new AttributeRouteModel
                {
                    Template = $"{options.Value.AdminUrlPrefix}/{Fill(route?.Template ?? DefaultTemplate, action)}".TrimEnd('/'),
                    Name = route?.RouteName is { } name ? Fill(name, action) : null,
                };
            }
        }
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }

    private static string? AreaOf(ActionModel action) =>
        action.RouteValues.TryGetValue("area", out var area) || action.Controller.RouteValues.TryGetValue("area", out area) ? area : null;

    private static string Fill(string text, ActionModel action) => text
        .Replace("{area}", AreaOf(action), StringComparison.Ordinal)
        .Replace("{controller}", action.Controller.ControllerName, StringComparison.Ordinal)
        .Replace("{action}", action.ActionName, StringComparison.Ordinal);
}
