using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

public static class AuthorizationServiceExtensions
{
    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, ContentTypeDefinition contentTypeDefinition, string owner = null) =>
        service.AuthorizeContentTypeAsync(user, requiredPermission, contentTypeDefinition.Name, owner);

    public static Task<bool> AuthorizeContentTypeAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, string contentType, string owner = null)
    {
        var item = new ContentItem { ContentType = contentType, Owner = owner };

        return service.AuthorizeAsync(user, requiredPermission, item);
    }

    public static async Task<bool> AuthorizeContentTypeDefinitionsAsync(this IAuthorizationService service, ClaimsPrincipal user, Permission requiredPermission, IEnumerable<ContentTypeDefinition> contentTypeDefinitions, IContentManager contentManager)
    {
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);

        foreach (var definition in contentTypeDefinitions)
        {
            var item = await contentManager.NewAsync(definition.Name);
            item.Owner = owner;

            if (await service.AuthorizeAsync(user, requiredPermission, item))
            {
                return true;
            }
        }

        return false;
    }
}
