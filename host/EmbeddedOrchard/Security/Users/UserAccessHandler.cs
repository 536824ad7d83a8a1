using System.Security.Claims;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Security.Roles;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Security.Users;

/// <summary>
/// What may be done to an account and with a role. As in Orchard Core there are permissions for the accounts of one role, and one's own
/// account may be open; beyond it, nobody changes an account or gives a role that may do what they may not do themselves.
/// </summary>
internal sealed class UserAccessHandler(HeldPermissions held, RolePermissions roles) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement) => context.Resource switch
    {
        IRole role => ForRoleAsync(context, requirement, role.RoleName),
        User user => ForUserAsync(context, requirement, user),
        _ => Task.CompletedTask,
    };

    private async Task ForRoleAsync(AuthorizationHandlerContext context, PermissionRequirement requirement, string role)
    {
        if (Is(requirement, CommonPermissions.AssignRoleToUsers) && !await held.CoversRoleAsync(context.User, role))
        {
            context.Fail();
        }
        else if (await HasForAnyAsync(context.User, requirement.Permission, [role]))
        {
            context.Succeed(requirement);
        }
    }

    private async Task ForUserAsync(AuthorizationHandlerContext context, PermissionRequirement requirement, User user)
    {
        var isSelf = user.UserId is not null && user.UserId == context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (!isSelf && Changes(requirement) && await held.AreExceededAsync(context.User, user.UserId, user.RoleNames))
        {
            context.Fail();
            return;
        }

        // As in Orchard Core, an account without roles is open to whoever may do this to the accounts of any role.
        IEnumerable<string> ofRoles = user.RoleNames.Count > 0
            ? user.RoleNames
            : (await roles.GetAsync()).Keys.Where(role => !SystemRoles.IsImplicit(role));
        if ((isSelf && Is(requirement, CommonPermissions.EditUsers) && await held.CoversAsync(context.User, CommonPermissions.EditOwnUser))
            || await HasForAnyAsync(context.User, requirement.Permission, ofRoles))
        {
            context.Succeed(requirement);
        }
    }

    private async Task<bool> HasForAnyAsync(ClaimsPrincipal user, Permission permission, IEnumerable<string> ofRoles)
    {
        foreach (var role in ofRoles)
        {
            if (ForRole(permission, role) is { } variant && await held.CoversAsync(user, variant))
            {
                return true;
            }
        }

        return false;
    }

    private static Permission? ForRole(Permission permission, string role) => permission.Name switch
    {
        _ when permission.Name == CommonPermissions.ListUsers.Name => CommonPermissions.CreateListUsersInRolePermission(role),
        _ when permission.Name == CommonPermissions.EditUsers.Name => CommonPermissions.CreateEditUsersInRolePermission(role),
        _ when permission.Name == CommonPermissions.DeleteUsers.Name => CommonPermissions.CreateDeleteUsersInRolePermission(role),
        _ when permission.Name == CommonPermissions.AssignRoleToUsers.Name => CommonPermissions.CreateAssignRoleToUsersPermission(role),
        _ when permission.Name == CommonPermissions.ManageUsers.Name => CommonPermissions.CreatePermissionForManageUsersInRole(role),
        _ => null,
    };

    private static bool Changes(PermissionRequirement requirement) =>
        Is(requirement, CommonPermissions.EditUsers) || Is(requirement, CommonPermissions.DeleteUsers) || Is(requirement, CommonPermissions.ManageUsers);

    private static bool Is(PermissionRequirement requirement, Permission permission) => requirement.Permission.Name == permission.Name;
}
