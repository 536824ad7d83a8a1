using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin;

/// <summary>Nobody enters the admin without the permission to; what an action needs beyond that, it asks for itself.</summary>
internal sealed class AdminGate : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is not ControllerActionDescriptor action || !AdminActions.Includes(action.ControllerTypeInfo, action.MethodInfo))
        {
            return;
        }

        var http = context.HttpContext;
        AdminAttribute.Apply(http);

        // What an editor sees must not stay in a shared cache or come back with the browser's Back button after signing out.
        http.Response.Headers.CacheControl = "no-cache, no-store";
        http.Response.Headers.Pragma = "no-cache";

        var authorization = http.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!await authorization.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel))
        {
            context.Result = http.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
        }
    }
}
