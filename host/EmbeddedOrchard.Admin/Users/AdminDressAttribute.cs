using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Users;

/// <summary>Pages in the admin's dress that are open to those who may not enter it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AdminDressAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        AdminAttribute.Apply(context.HttpContext);
        context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        context.HttpContext.Response.Headers.Pragma = "no-cache";
    }
}
