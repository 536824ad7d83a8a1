using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Admin.Roles;

/// <summary>Takes a role away from everybody and deletes it: a new role of that name must not come with people.</summary>
internal sealed class RoleRemoval(RoleManager<IRole> roles, UserManager<IUser> users, ISession session, ILookupNormalizer normalizer)
{
    /// <summary>More accounts than these are not changed in one request.</summary>
    public const int MostPeople = 1_000;

    public Task<int> CountAsync(string role)
    {
        var normalized = normalizer.NormalizeName(role);

        return session.QueryIndex<UserRoleIndex>(index => index.RoleName == normalized).CountAsync();
    }

    public async Task<IdentityResult> RemoveAsync(Role role)
    {
        await session.BeginTransactionAsync();
        foreach (var user in await users.GetUsersInRoleAsync(role.RoleName))
        {
            ((User)user).RoleNames = [.. ((User)user).RoleNames.Where(name => !string.Equals(name, role.RoleName, StringComparison.OrdinalIgnoreCase))];
            if (await users.UpdateSecurityStampAsync(user) is { Succeeded: false } refused)
            {
                return refused;
            }
        }

        return await roles.DeleteAsync(role);
    }
}
