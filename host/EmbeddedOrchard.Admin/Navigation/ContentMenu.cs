using EmbeddedOrchard.Content.Menus;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Navigation;

internal sealed class ContentMenu(IContentDefinitionManager definitions, IStringLocalizer<ContentMenu> localizer) : AdminNavigationProvider
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var types = (await definitions.ListTypeDefinitionsAsync())
            .Where(type => type.IsListable() && !type.StereotypeEquals(MenuTypes.Menu))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)
            .ToList();

        builder.Add(localizer["Content"], "1", content =>
        {
            content.Add(localizer["Content Items"], "1", items => items
                .Permission(CommonPermissions.EditOwnContent)
                .Action("List", "Admin", "OrchardCore.Contents"));

            for (var index = 0; index < types.Count; index++)
            {
                var type = types[index];
                content.Add(new LocalizedString(type.Name, type.DisplayName), $"2.{index}", item => item
                    .Permission(ContentTypePermissionsHelper.CreateDynamicPermission(
                        ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.ListContent.Name], type))
                    .Action("List", "Admin", "OrchardCore.Contents", new() { ["contentTypeId"] = type.Name }));
            }
        });
    }
}
