using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Roles;

/// <summary>Gives each role the permissions that the enabled features suggest for it, once for each provider.</summary>
internal sealed class DefaultPermissions(IEnumerable<IPermissionProvider> providers)
{
    /// <returns>Whether the document changed.</returns>
    public bool Merge(RolesDocument document)
    {
        var changed = false;

        foreach (var role in document.Roles)
        {
            foreach (var provider in providers)
            {
                changed |= MergeOnce(document, role, provider);
            }
        }

        return changed;
    }

    private static bool MergeOnce(RolesDocument document, Role role, IPermissionProvider provider)
    {
        if (!document.MergedProviders.TryGetValue(role.RoleName, out var merged))
        {
            document.MergedProviders.Add(role.RoleName, merged = []);
        }

        var name = provider.GetType().FullName!;
        if (merged.Contains(name))
        {
            return false;
        }

        merged.Add(name);

        var suggested = provider.GetDefaultStereotypes()
            .Where(stereotype => string.Equals(stereotype.Name, role.RoleName, StringComparison.OrdinalIgnoreCase))
            .SelectMany(stereotype => stereotype.Permissions ?? [])
            .Select(permission => permission.Name)
            .Distinct()
            .Where(permission => !role.RoleClaims.Exists(claim => claim.ClaimType == Permission.ClaimType && claim.ClaimValue == permission));
        role.RoleClaims.AddRange(suggested.Select(permission => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = permission }));

        return true;
    }
}
