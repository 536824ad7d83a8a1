using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>One set of permissions for each content type whose access is granted separately.</summary>
internal sealed class ContentTypePermissionProvider(IContentDefinitionManager definitions) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        [.. (await definitions.ListTypeDefinitionsAsync()).Where(IsSecurable).SelectMany(PermissionsOf)];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    private static bool IsSecurable(ContentTypeDefinition definition) => definition.GetSettings<ContentTypeSettings>().Securable;

    private static IEnumerable<Permission> PermissionsOf(ContentTypeDefinition definition) =>
        ContentTypePermissionsHelper.PermissionTemplates.Values
            .Select(template => ContentTypePermissionsHelper.CreateDynamicPermission(template, definition));
}
