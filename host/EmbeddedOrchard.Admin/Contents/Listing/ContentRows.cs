using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace EmbeddedOrchard.Admin.Contents.Listing;

internal sealed class ContentRows(LanguageStates states, IContentManager contents, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<ContentRow>> OfAsync(
        IReadOnlyList<ContentItem> items, IReadOnlyDictionary<string, string> typeNames, ClaimsPrincipal user, IUrlHelper url)
    {
        var statuses = await states.OfItemsAsync(items);
        var languages = await states.OfSetsAsync(items);
        var rows = new List<ContentRow>(items.Count);

        foreach (var item in items)
        {
            var status = statuses[item.ContentItemId];
            rows.Add(new ContentRow(
                item,
                typeNames.GetValueOrDefault(item.ContentType, item.ContentType),
                status,
                LanguageStates.SetOf(item) is { } set ? [.. languages[set]] : [],
                status == ContentStatus.Draft ? null : await contents.ViewUrlAsync(item, url),
                await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item),
                await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
                await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item))
            {
                CanClone = await authorization.AuthorizeAsync(user, CommonPermissions.CloneContent, item),
            });
        }

        return rows;
    }
}
