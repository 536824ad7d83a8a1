using EmbeddedOrchard.Security.Roles;
using OrchardCore.Documents;
using OrchardCore.Security.Permissions;
using OrchardCore.Users;

namespace EmbeddedOrchard.Security.Users;

/// <summary>One set of permissions for the accounts of each role.</summary>
internal sealed class UserRolePermissionProvider(IDocumentManager<RolesDocument> documents) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
    [
        .. (await documents.GetOrCreateImmutableAsync()).Roles
            .Select(role => role.RoleName)
            .Where(role => !SystemRoles.IsImplicit(role))
            .Order(StringComparer.OrdinalIgnoreCase)
            .SelectMany(OfRole),
    ];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    private static IEnumerable<Permission> OfRole(string role) =>
    [
        CommonPermissions.CreateListUsersInRolePermission(role),
        CommonPermissions.CreateEditUsersInRolePermission(role),
        CommonPermissions.CreateDeleteUsersInRolePermission(role),
        CommonPermissions.CreateAssignRoleToUsersPermission(role),
        CommonPermissions.CreatePermissionForManageUsersInRole(role),
    ];
}
