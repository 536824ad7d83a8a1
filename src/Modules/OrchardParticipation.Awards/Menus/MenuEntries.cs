using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Menus;

/// <summary>Reads the entries of a menu. One that leads nowhere, or to what nobody may see, is left out with all under it.</summary>
internal sealed class MenuEntries(IContentManager contents, LinkGenerator links, IVisibility visibility, HtmlEncoder encoder)
{
    // Orchard's name for the field of a content menu item.
    private const string SelectedContentItem = nameof(SelectedContentItem);

    public async Task<IReadOnlyList<StoredEntry>> OfAsync(List<ContentItem>? items)
    {
        var entries = new List<StoredEntry>();
        foreach (var item in items ?? [])
        {
            if (await EntryAsync(item) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private async Task<StoredEntry?> EntryAsync(ContentItem item)
    {
        var below = await OfAsync(item.As<MenuItemsListPart>()?.MenuItems);
        if (item.As<ContentMenuItemPart>() is { } picked)
        {
            return await ContentAsync(item, picked, below);
        }

        if (item.As<HtmlMenuItemPart>() is { } html)
        {
            // Sanitised when it was saved.
            var text = string.IsNullOrWhiteSpace(html.Html) ? TextOf(item) : new HtmlString(html.Html);
            return new StoredEntry(text, MenuAddress.Of(html.Url, "") is null ? null : html.Url, html.Target, [], below);
        }

        var url = item.As<LinkMenuItemPart>()?.Url;
        var isSafe = MenuAddress.Of(url, "") is not null;
        return isSafe || below.Count > 0 ? new StoredEntry(TextOf(item), isSafe ? url : null, item.As<LinkMenuItemPart>()?.Target, [], below) : null;
    }

    private async Task<StoredEntry?> ContentAsync(ContentItem item, ContentMenuItemPart part, IReadOnlyList<StoredEntry> below)
    {
        var id = part.Get<ContentPickerField>(SelectedContentItem)?.ContentItemIds?.FirstOrDefault();
        return !string.IsNullOrEmpty(id)
            && await contents.GetAsync(id) is { } target
            && await visibility.TypesToReadAsync(target) is { } types
            && await AddressAsync(target) is { } address
            ? new StoredEntry(TextOf(item), address, null, types, below)
            : null;
    }

    private async Task<string?> AddressAsync(ContentItem target)
    {
        var metadata = await contents.PopulateAspectAsync(target, new ContentItemMetadata());
        var path = metadata.DisplayRouteValues is { Count: > 0 } route ? links.GetPathByRouteValues(routeName: null, route) : null;
        path ??= target.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } part ? "/" + part.Path : null;

        return path is null ? null : "~" + path;
    }

    // Encoded once and for all: the first page that shows a builder takes what is in it away.
    private HtmlString TextOf(ContentItem item) => new(encoder.Encode(item.DisplayText ?? ""));
}
