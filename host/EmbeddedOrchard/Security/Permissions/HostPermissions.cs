using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>Permissions that Orchard declares inside its module assemblies, which have no stand-in: only their names are public.</summary>
internal static class HostPermissions
{
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings");
    public static readonly Permission ManageEmailSettings = new("ManageEmailSettings", "Manage Email Settings");
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
    public static readonly Permission ManageFeatures = new("ManageFeatures", "Manage Features", isSecurityCritical: true);
    public static readonly Permission ApplyTheme = new("ApplyTheme", "Apply a Theme");
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Manage Recipes", isSecurityCritical: true);
    public static readonly Permission ManageDeploymentPlan = new("ManageDeploymentPlan", "Manage deployment plan");
    public static readonly Permission Export = new("Export", "Export Data", isSecurityCritical: true);
    public static readonly Permission Import = new("Import", "Import Data", isSecurityCritical: true);
    public static readonly Permission ManageCultures = new("ManageCultures", "Manage supported culture");
    public static readonly Permission ManageContentCulturePicker = new("ManageContentCulturePicker", "Manage ContentCulturePicker settings");
    public static readonly Permission LocalizeContent = new("LocalizeContent", "Localize content for others");
    public static readonly Permission LocalizeOwnContent = new("LocalizeOwnContent", "Localize own content", [LocalizeContent]);
    public static readonly Permission ViewContentTypes = new("ViewContentTypes", "View content types.");
    public static readonly Permission EditContentTypes = new("EditContentTypes", "Edit content types.", isSecurityCritical: true);
    public static readonly Permission ManageTaxonomies = new("ManageTaxonomy", "Manage taxonomies");
    public static readonly Permission ManageMenu = new("ManageMenu", "Manage menus");
    public static readonly Permission ViewStatus = new("ViewSiteStatus", "View the status of the site");
    public static readonly Permission SetHomepage = new("SetHomepage", "Set homepage.");

    public static readonly IReadOnlyList<Permission> Contents =
    [
        CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent,
        CommonPermissions.EditContent, CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent, CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];
}
