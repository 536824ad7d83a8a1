using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using EmbeddedOrchard.Security.Roles;
using OrchardCore.Documents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>What each role may do, worked out once for each state of the roles.</summary>
internal sealed class RolePermissions(IDocumentManager<RolesDocument> documents)
{
    private static readonly ConditionalWeakTable<RolesDocument, FrozenDictionary<string, FrozenSet<string>>> _byDocument = [];

    public async ValueTask<FrozenDictionary<string, FrozenSet<string>>> GetAsync()
    {
        var document = await documents.GetOrCreateImmutableAsync();

        // A document that this scope is still changing may gain claims after the table was made.
        return document.IsReadOnly ? _byDocument.GetValue(document, Compute) : Compute(document);
    }

    private static FrozenDictionary<string, FrozenSet<string>> Compute(RolesDocument document) =>
        document.Roles.DistinctBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
            role => role.RoleName,
            role => role.RoleClaims
                .Where(claim => claim.ClaimType == Permission.ClaimType)
                .Select(claim => claim.ClaimValue)
                .Concat(SystemRoles.IsAdministrator(role.RoleName) ? [StandardPermissions.SiteOwner.Name] : [])
                .ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
}
