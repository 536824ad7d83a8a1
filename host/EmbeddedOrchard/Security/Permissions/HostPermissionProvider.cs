using OrchardCore.Admin;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;
using UserPermissions = OrchardCore.Users.CommonPermissions;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>The permissions of Orchard's built-in features, with the defaults that Orchard gives its usual roles.</summary>
internal sealed class HostPermissionProvider : IPermissionProvider
{
    private static readonly IReadOnlyList<Permission> _others =
    [
        StandardPermissions.SiteOwner, AdminPermissions.AccessAdminPanel,
        UserPermissions.ManageUsers, UserPermissions.ViewUsers, UserPermissions.EditOwnUser, UserPermissions.EditUsers,
        UserPermissions.DeleteUsers, UserPermissions.ListUsers, UserPermissions.AssignRoleToUsers,
        HostPermissions.ManageSettings, HostPermissions.ManageEmailSettings, HostPermissions.ManageRoles, HostPermissions.ManageFeatures, HostPermissions.ApplyTheme,
        HostPermissions.ManageRecipes, HostPermissions.ManageDeploymentPlan, HostPermissions.Export, HostPermissions.Import,
        HostPermissions.ManageCultures, HostPermissions.ManageContentCulturePicker,
        HostPermissions.LocalizeContent, HostPermissions.LocalizeOwnContent,
        HostPermissions.ViewContentTypes, HostPermissions.EditContentTypes, HostPermissions.SetHomepage,
        HostPermissions.ManageTaxonomies, HostPermissions.ManageMenu, HostPermissions.ViewStatus,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([.. HostPermissions.Contents, .. _others]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = RoleNames.Administrator, Permissions = [.. HostPermissions.Contents, .. _others] },
        new()
        {
            Name = RoleNames.Editor,
            Permissions =
            [
                AdminPermissions.AccessAdminPanel, CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent,
                CommonPermissions.PreviewContent, CommonPermissions.CloneContent, CommonPermissions.ListContent,
                HostPermissions.LocalizeContent, UserPermissions.EditOwnUser,
            ],
        },
        new() { Name = RoleNames.Moderator, Permissions = [AdminPermissions.AccessAdminPanel, UserPermissions.EditOwnUser] },
        new()
        {
            Name = RoleNames.Author,
            Permissions =
            [
                AdminPermissions.AccessAdminPanel, CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent,
                CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, HostPermissions.LocalizeOwnContent, UserPermissions.EditOwnUser,
            ],
        },
        new()
        {
            Name = RoleNames.Contributor,
            Permissions =
            [
                AdminPermissions.AccessAdminPanel, CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent,
                CommonPermissions.CloneOwnContent, UserPermissions.EditOwnUser,
            ],
        },
        new() { Name = RoleNames.Authenticated, Permissions = [CommonPermissions.ViewContent] },
        new() { Name = RoleNames.Anonymous, Permissions = [CommonPermissions.ViewContent] },
    ];
}
