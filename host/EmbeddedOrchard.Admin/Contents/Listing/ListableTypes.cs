using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>The content types that a user may see in lists, and those of which they may create items.</summary>
internal sealed class ListableTypes(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<ContentTypeDefinition>> ListableByAsync(ClaimsPrincipal user)
    {
        var types = new List<ContentTypeDefinition>();

        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (type.IsListable() && await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.ListContent, type))
            {
                types.Add(type);
            }
        }

        return [.. types.OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    }

    public async Task<IReadOnlyList<ContentTypeDefinition>> CreatableByAsync(ClaimsPrincipal user)
    {
        var types = new List<ContentTypeDefinition>();

        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (type.IsCreatable() && await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, type, user.FindFirstValue(ClaimTypes.NameIdentifier)))
            {
                types.Add(type);
            }
        }

        return [.. types.OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    }
}
