using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Localization;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Listing;

internal sealed class ContentRows(
    ISession session, LineReading lines, ILocalizationService localization, IContentManager contents, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<ContentRow>> OfAsync(IReadOnlyList<long> documents, Listable listable, ClaimsPrincipal user, IUrlHelper url)
    {
        ContentItem[] items = [.. await session.GetAsync<ContentItem>([.. documents])];
        var states = await lines.OfAsync(items);
        var names = listable.Types.ToDictionary(type => type.Name, type => type.DisplayName);
        var rows = new List<ContentRow>(items.Length);

        foreach (var item in items)
        {
            var status = states.StatusOf(item) ?? ContentStatus.Draft;
            var languages = states.LineOf(item).Where(language => language.Culture.Length > 0).ToList();
            var canEdit = await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item);
            rows.Add(new ContentRow(
                item,
                names.GetValueOrDefault(item.ContentType, item.ContentType),
                status,
                [
                    .. languages.Where(language => listable.Scope.Includes(language.ContentType, language.Owner))
                        .Select(LanguageState.Of),
                ],
                canEdit && languages.Count > 0 && await authorization.AuthorizeAsync(user, HostPermissions.LocalizeContent, item)
                    ? [.. (await localization.GetSupportedCulturesAsync()).Where(culture => !languages.Exists(language => Same(language.Culture, culture)))]
                    : [],
                status == ContentStatus.Draft ? null : await contents.ViewUrlAsync(item, url),
                canEdit,
                await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
                await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item))
            {
                CanClone = await authorization.AuthorizeAsync(user, CommonPermissions.CloneContent, item),
            });
        }

        return rows;
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
