using System.Collections.Frozen;
using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>What a person may do by all their roles together, to compare it with what a role or an account may do.</summary>
internal sealed class HeldPermissions(RolePermissions roles, KnownPermissions known, ISiteService sites)
{
    public async Task<bool> CoversAsync(ClaimsPrincipal user, Permission permission) =>
        await IsSuperUserAsync(user) || Names(user, await roles.GetAsync()).Overlaps(PermissionGrants.NamesOf(permission));

    /// <summary>Whether the person may do everything that the role allows.</summary>
    public async Task<bool> CoversRoleAsync(ClaimsPrincipal user, string role)
    {
        var byRole = await roles.GetAsync();
        if (!byRole.TryGetValue(role, out var allowed) || await IsSuperUserAsync(user))
        {
            return true;
        }

        var held = Names(user, byRole);
        foreach (var name in allowed)
        {
            if (!held.Overlaps(PermissionGrants.NamesOf(await known.FindAsync(name))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an account may do what the person may not: who could change it could take it over.</summary>
    public async Task<bool> AreExceededAsync(ClaimsPrincipal user, string? accountId, IEnumerable<string> accountRoles)
    {
        if (accountId is not null && accountId == (await sites.GetSiteSettingsAsync()).SuperUser && !await CoversAsync(user, StandardPermissions.SiteOwner))
        {
            return true;
        }

        foreach (var role in accountRoles)
        {
            if (!await CoversRoleAsync(user, role))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> IsSuperUserAsync(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id && id == (await sites.GetSiteSettingsAsync()).SuperUser;

    private static HashSet<string> Names(ClaimsPrincipal user, FrozenDictionary<string, FrozenSet<string>> byRole)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(RoleNames.Anonymous);
        if (user.Identity?.IsAuthenticated == true)
        {
            Add(RoleNames.Authenticated);
            foreach (var claim in user.Claims)
            {
                if (claim.Type == ClaimTypes.Role)
                {
                    Add(claim.Value);
                }
                else if (claim.Type == Permission.ClaimType)
                {
                    names.Add(claim.Value);
                }
            }
        }

        return names;

        void Add(string role)
        {
            if (byRole.TryGetValue(role, out var held))
            {
                names.UnionWith(held);
            }
        }
    }
}
