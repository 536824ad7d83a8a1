using OrchardCore.Media;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Media;

internal sealed class MediaPermissionProvider : IPermissionProvider
{
    private static readonly IReadOnlyList<Permission> All =
    [
        Permissions.ManageMedia, Permissions.ManageOwnMedia, Permissions.ManageOthersMedia, Permissions.ManageMediaFolder, Permissions.ManageAttachedMediaFieldsFolder,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = RoleNames.Administrator, Permissions = [Permissions.ManageMediaFolder] },
        new() { Name = RoleNames.Editor, Permissions = [Permissions.ManageMedia, Permissions.ManageOwnMedia] },
        new() { Name = RoleNames.Author, Permissions = [Permissions.ManageOwnMedia] },
        new() { Name = RoleNames.Contributor, Permissions = [Permissions.ManageOwnMedia] },
    ];
}
