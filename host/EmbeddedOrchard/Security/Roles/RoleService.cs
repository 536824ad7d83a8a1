using System.Security.Claims;
using OrchardCore.Documents;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace EmbeddedOrchard.Security.Roles;

internal sealed class RoleService(IDocumentManager<RolesDocument> documents) : IRoleService
{
    public async Task<IEnumerable<IRole>> GetRolesAsync() =>
        [.. (await documents.GetOrCreateImmutableAsync()).Roles.Select(role => role.Clone())];

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync() =>
        [.. (await documents.GetOrCreateImmutableAsync()).Roles.Select(role => role.NormalizedRoleName)];

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default) =>
        [.. (await documents.GetOrCreateImmutableAsync()).Roles
            .Where(other => string.Equals(other.RoleName, role, StringComparison.OrdinalIgnoreCase))
            .SelectMany(other => other.RoleClaims)
            .Select(claim => claim.ToClaim())];
}
