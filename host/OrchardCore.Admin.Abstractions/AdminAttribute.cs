using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Marks a controller or action as part of the admin: its address, its theme and the permission to enter follow.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    public const string NameFromControllerAndAction = "{controller}{action}";

    public AdminAttribute(string template = null, string routeName = null) => (Template, RouteName) = (template, routeName);

    public string Template { get; set; }
    public string RouteName { get; set; }

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }

    public static void Apply(HttpContext context) => context.Items[typeof(AdminAttribute)] = null;

    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(typeof(AdminAttribute));
}
