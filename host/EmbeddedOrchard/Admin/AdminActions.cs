using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin;

/// <summary>Which actions belong to the admin: the marked ones, and by Orchard's convention all of a controller named Admin.</summary>
internal static class AdminActions
{
    public static bool Includes(TypeInfo controller, MethodInfo action) =>
        controller.Name == "AdminController"
        || controller.IsDefined(typeof(AdminAttribute), inherit: true)
        || action.IsDefined(typeof(AdminAttribute), inherit: true);

    public static bool Includes(ActionModel action) => Includes(action.Controller.ControllerType, action.ActionMethod);

    /// <summary>The template and name of the action's route; actions of one name, such as the GET and the POST of a form, share it.</summary>
    public static AdminAttribute? RouteOf(ActionModel action) =>
        WithTemplate(action)
        ?? action.Controller.Actions.Where(other => other.ActionName == action.ActionName).Select(WithTemplate).FirstOrDefault(route => route is not null)
        ?? action.Controller.Attributes.OfType<AdminAttribute>().FirstOrDefault(route => route.Template is not null);

    private static AdminAttribute? WithTemplate(ActionModel action) =>
        action.Attributes.OfType<AdminAttribute>().FirstOrDefault(route => route.Template is not null);
}
