using OrchardCore.Security.Permissions;
using OrchardParticipation.Decidim.Contracts;

namespace OrchardParticipation.Decidim;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [DecidimPermissions.ImportDecidim, DecidimPermissions.ExportDecidim, DecidimPermissions.ExportArchive];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = _all }];
}
