using System.Security.Claims;
using EmbeddedOrchard.Security.Roles;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Listing;

/// <summary>Whose accounts a reader may list: those of everybody, or those with certain roles.</summary>
internal sealed record UserScope(bool Everybody, IReadOnlyList<string> Roles);

internal sealed class ListableUsers(IRoleService roles, IAuthorizationService authorization)
{
    /// <summary>Null for who may list no accounts at all.</summary>
    public async Task<UserScope?> ForAsync(ClaimsPrincipal reader)
    {
        if (!await authorization.AuthorizeAsync(reader, CommonPermissions.ListUsers, new User()))
        {
            return null;
        }

        var listed = new List<string>();
        foreach (var role in (await roles.GetRoleNamesAsync()).Where(role => !SystemRoles.IsImplicit(role)))
        {
            if (await authorization.AuthorizeAsync(reader, CommonPermissions.CreateListUsersInRolePermission(role)))
            {
                listed.Add(role);
            }
        }

        return new UserScope(await authorization.AuthorizeAsync(reader, CommonPermissions.ListUsers), listed);
    }
}
