using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Security.Permissions;

internal sealed class SuperUserHandler(ISiteService sites) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var userId = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (string.IsNullOrEmpty(userId))
        {
            return;
        }

        var site = await sites.GetSiteSettingsAsync();
        if (string.Equals(userId, site.SuperUser, StringComparison.Ordinal))
        {
            context.Succeed(requirement);
        }
    }
}
