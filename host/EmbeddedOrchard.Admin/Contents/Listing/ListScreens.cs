using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Listing.Filtering;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>Reads a filter, finds its lines and puts around them what the list shows.</summary>
internal sealed class ListScreens(
    ContentList list, ContentRows rows, ListableTypes types, ILocalizationService localization, ISiteService sites, UserManager<IUser> users)
{
    public async Task<int> PageSizeAsync()
    {
        var site = await sites.GetSiteSettingsAsync();

        return Math.Clamp(site.PageSize, 1, Math.Clamp(site.MaxPageSize, 1, 100));
    }

    public async Task<ContentListPage> ForAsync(ListQuery query, Listable listable, ClaimsPrincipal user, IUrlHelper url)
    {
        var cultures = await localization.GetSupportedCulturesAsync();
        var (filter, unknown) = FilterReading.Read(query, new FilterChoices(listable.Types, cultures));
        var owner = await OwnerIdAsync(filter, listable.Scope);
        if (filter.Owner is { } name && owner is null)
        {
            (filter, unknown) = (filter with { Owner = null }, [.. unknown, new UnknownValue(FilterName.Owner, name)]);
        }

        var size = await PageSizeAsync();
        var found = await FindAsync(filter, unknown, listable.Scope, owner, size);

        return new ContentListPage
        {
            Filter = filter,
            Unknown = unknown,
            Rows = await rows.OfAsync(found.Documents, listable, user, url),
            Total = found.Total,
            PageSize = size,
            HasNext = found.HasNext && filter.Page * size < ContentList.Turned,
            IsCut = found.HasNext && filter.Page * size >= ContentList.Turned,
            IsSearchCut = filter.Text.Length > 0 && await list.IsBeyondSearchAsync(),
            Types = listable.Types,
            Creatable = await types.CreatableByAsync(user),
            Cultures = cultures,
            CanChooseOwner = listable.Scope.Any.Count > 0,
        };
    }

    public async Task<IReadOnlyList<ContentRow>> FirstAsync(ContentFilter filter, int count, Listable listable, ClaimsPrincipal user, IUrlHelper url) =>
        listable.Scope.IsEmpty
            ? []
            : await rows.OfAsync(await list.FirstAsync(await RequestAsync(filter, listable.Scope, null), count), listable, user, url);

    // A value that is not known matches nothing: what it was to leave out must not be listed, and ticked, and deleted.
    private async Task<FoundLines> FindAsync(ContentFilter filter, IReadOnlyList<UnknownValue> unknown, ListScope scope, string? owner, int size) =>
        unknown.Any(value => value.Filter != FilterName.Sort)
            ? new FoundLines([], 0, HasNext: false)
            : await list.FindAsync(await RequestAsync(filter, scope, owner), size);

    private async Task<ListRequest> RequestAsync(ContentFilter filter, ListScope scope, string? owner) =>
        new(filter, scope.Only(filter.ContentType), owner, await localization.GetDefaultCultureAsync());

    private async Task<string?> OwnerIdAsync(ContentFilter filter, ListScope scope) => filter.Owner switch
    {
        null => null,
        ContentFilter.Me => scope.User,
        // Who may list only what is their own learns nothing about the other users of the site.
        _ when scope.Any.Count == 0 => null,
        var name => (await users.FindByNameAsync(name) as User)?.UserId,
    };
}
