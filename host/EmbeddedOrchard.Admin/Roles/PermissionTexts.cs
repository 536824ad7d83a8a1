using Microsoft.Extensions.Localization;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using UserPermissions = OrchardCore.Users.CommonPermissions;

namespace EmbeddedOrchard.Admin.Roles;

/// <summary>What a permission is for, in the language of the screen. Orchard Core keeps descriptions in English; those of modules stay so.</summary>
internal sealed class PermissionTexts(IStringLocalizer<PermissionTexts> localizer)
{
    private const string Value = "{0}";

    // Those of which there is one for each content type or for each role.
    private static readonly (string Start, string Text)[] _templates =
    [
        .. ContentTypePermissionsHelper.PermissionTemplates.Values
            .Concat(
            [
                UserPermissions.CreateListUsersInRolePermission(Value), UserPermissions.CreateEditUsersInRolePermission(Value), UserPermissions.CreateDeleteUsersInRolePermission(Value),
                UserPermissions.CreateAssignRoleToUsersPermission(Value), UserPermissions.CreatePermissionForManageUsersInRole(Value),
            ])
            .Select(permission => (permission.Name.Replace(Value, string.Empty, StringComparison.Ordinal), permission.Description)),
    ];

    private IStringLocalizer S { get; } = localizer;

    /// <summary>The text, and whether the English one stands for lack of another.</summary>
    public (string Text, bool IsEnglish) Of(Permission permission)
    {
        var text = permission.Description ?? permission.Name;
        foreach (var template in _templates)
        {
            if (permission.Name.StartsWith(template.Start, StringComparison.Ordinal)
                && template.Text.Split(Value) is [var before, var after]
                && text.Length > before.Length + after.Length
                && text.StartsWith(before, StringComparison.Ordinal)
                && text.EndsWith(after, StringComparison.Ordinal))
            {
                return Of(S[template.Text, text[before.Length..^after.Length]]);
            }
        }

        return Of(S[text]);
    }

    private static (string Text, bool IsEnglish) Of(LocalizedString text) => (text.Value, text.ResourceNotFound);
}
