using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>The content types that a user may see in lists, and those of which they may create items.</summary>
internal sealed class ListableTypes(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>As in Orchard Core: who may not list a type but may edit their own items of it is shown these.</summary>
    public async Task<Listable> ListableByAsync(ClaimsPrincipal user)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var (any, own) = (new List<ContentTypeDefinition>(), new List<ContentTypeDefinition>());

        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()))
        {
            if (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.ListContent, type))
            {
                any.Add(type);
            }
            else if (await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, type, id))
            {
                own.Add(type);
            }
        }

        return new Listable(
            [.. any.Concat(own).Select(type => (type.Name, type.DisplayName)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)],
            new ListScope([.. any.Select(type => type.Name)], [.. own.Select(type => type.Name)], id));
    }

    public async Task<IReadOnlyList<(string Name, string DisplayName)>> CreatableByAsync(ClaimsPrincipal user)
    {
        var types = new List<ContentTypeDefinition>();

        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            if (type.IsCreatable() && await authorization.AuthorizeContentTypeAsync(user, CommonPermissions.EditContent, type, user.FindFirstValue(ClaimTypes.NameIdentifier)))
            {
                types.Add(type);
            }
        }

        return [.. types.Select(type => (type.Name, type.DisplayName)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
    }
}

internal sealed record Listable(IReadOnlyList<(string Name, string DisplayName)> Types, ListScope Scope);
