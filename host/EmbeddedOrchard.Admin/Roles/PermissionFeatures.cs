using EmbeddedOrchard.AuditTrail;
using EmbeddedOrchard.Media;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Security.Users;
using EmbeddedOrchard.Shell.Modules;
using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using UserPermissions = OrchardCore.Users.CommonPermissions;

namespace EmbeddedOrchard.Admin.Roles;

/// <summary>The feature that a permission belongs to. Those of Orchard's features come from the host in one list, without saying which.</summary>
internal sealed class PermissionFeatures(IExtensionManager extensions)
{
    private static readonly Dictionary<string, string> _ofHost = new (string Feature, Permission[] Permissions)[]
    {
        ("OrchardCore.Contents", [.. HostPermissions.Contents]),
        ("OrchardCore.Users", [UserPermissions.ManageUsers, UserPermissions.ViewUsers, UserPermissions.EditOwnUser, UserPermissions.EditUsers, UserPermissions.DeleteUsers, UserPermissions.ListUsers, UserPermissions.AssignRoleToUsers]),
        ("OrchardCore.Roles", [HostPermissions.ManageRoles, StandardPermissions.SiteOwner]),
        ("OrchardCore.Admin", [AdminPermissions.AccessAdminPanel]),
        ("OrchardCore.Settings", [HostPermissions.ManageSettings]),
        ("OrchardCore.Features", [HostPermissions.ManageFeatures]),
        ("OrchardCore.Themes", [HostPermissions.ApplyTheme]),
        ("OrchardCore.Localization", [HostPermissions.ManageCultures]),
        ("OrchardCore.ContentLocalization", [HostPermissions.ManageContentCulturePicker, HostPermissions.LocalizeContent, HostPermissions.LocalizeOwnContent]),
        ("OrchardCore.ContentTypes", [HostPermissions.ViewContentTypes, HostPermissions.EditContentTypes]),
        ("OrchardCore.HomeRoute", [HostPermissions.SetHomepage]),
        ("OrchardCore.Taxonomies", [HostPermissions.ManageTaxonomies]),
        ("OrchardCore.Menu", [HostPermissions.ManageMenu]),
        (BuiltInFeatures.Email, [HostPermissions.ManageEmailSettings]),
        ("OrchardCore.Recipes", [HostPermissions.ManageRecipes]),
        ("OrchardCore.Deployment", [HostPermissions.ManageDeploymentPlan, HostPermissions.Export, HostPermissions.Import]),
        (BuiltInFeatures.AdminTheme, [HostPermissions.ViewStatus]),
    }.SelectMany(group => group.Permissions.Select(permission => (permission.Name, group.Feature))).ToDictionary(pair => pair.Name, pair => pair.Feature);

    public string NameOf(Permission permission, IPermissionProvider provider)
    {
        var id = provider switch
        {
            UserRolePermissionProvider => "OrchardCore.Users",
            ContentTypePermissionProvider => "OrchardCore.Contents",
            MediaPermissionProvider => BuiltInFeatures.Media,
            AuditTrailPermissionProvider => BuiltInFeatures.AuditTrail,
            _ => _ofHost.GetValueOrDefault(permission.Name) ?? provider.GetType().Assembly.GetName().Name!,
        };

        return extensions.GetFeatures([id]).FirstOrDefault(feature => feature.Id == id)?.Name ?? id;
    }
}
