using OrchardCore.AuditTrail;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.AuditTrail;

internal sealed class AuditTrailPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [AuditTrailPermissions.ViewAuditTrail, AuditTrailPermissions.ManageAuditTrailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = RoleNames.Administrator, Permissions = All }];
}
