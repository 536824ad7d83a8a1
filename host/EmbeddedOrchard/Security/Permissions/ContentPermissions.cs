using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>
/// The permissions each of which suffices for an action on a resource: the one asked for; for content also the one of its type,
/// and for content of one's own the variants for owners.
/// </summary>
internal static class ContentPermissions
{
    public static IEnumerable<Permission> Sufficient(Permission asked, object? resource, ClaimsPrincipal user)
    {
        yield return asked;

        var item = (resource as IContent)?.ContentItem;
        var contentType = item?.ContentType ?? resource as string;
        if (contentType is null)
        {
            yield break;
        }

        if (OfType(asked, contentType) is { } typed)
        {
            yield return typed;
        }

        if (item is null || !IsOwner(item, user) || !CommonPermissions.OwnerPermissionsByName.TryGetValue(asked.Name, out var own))
        {
            yield break;
        }

        yield return own;

        if (OfType(own, contentType) is { } ownTyped)
        {
            yield return ownTyped;
        }
    }

    private static Permission? OfType(Permission permission, string contentType) =>
        ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template
            ? ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType)
            : null;

    private static bool IsOwner(ContentItem item, ClaimsPrincipal user) =>
        item.Owner is { Length: > 0 } owner && user.FindFirstValue(ClaimTypes.NameIdentifier) == owner;
}
