using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

internal sealed class PermissionGrantingService : IPermissionGrantingService
{
    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims)
    {
        var held = claims
            .Where(claim => claim.Type == Permission.ClaimType)
            .Select(claim => claim.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        return held.Count > 0 && held.Overlaps(PermissionGrants.NamesOf(requirement.Permission));
    }
}
