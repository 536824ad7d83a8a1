using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Security.Permissions;

internal sealed class PermissionHandler(RolePermissions roles) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded)
        {
            return;
        }

        var byRole = await roles.GetAsync();

        foreach (var permission in ContentPermissions.Sufficient(requirement.Permission, context.Resource, context.User))
        {
            if (Grants(context.User, byRole, PermissionGrants.NamesOf(permission)))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private static bool Grants(ClaimsPrincipal user, FrozenDictionary<string, FrozenSet<string>> byRole, string[] names)
    {
        if (HasAny(byRole, RoleNames.Anonymous, names))
        {
            return true;
        }

        if (user.Identity?.IsAuthenticated != true)
        {
            return false;
        }

        return HasAny(byRole, RoleNames.Authenticated, names)
            || user.Claims.Any(claim => claim.Type switch
            {
                ClaimTypes.Role => HasAny(byRole, claim.Value, names),
                Permission.ClaimType => names.Contains(claim.Value, StringComparer.OrdinalIgnoreCase),
                _ => false,
            });
    }

    private static bool HasAny(FrozenDictionary<string, FrozenSet<string>> byRole, string role, string[] names) =>
        byRole.TryGetValue(role, out var held) && held.Overlaps(names);
}
