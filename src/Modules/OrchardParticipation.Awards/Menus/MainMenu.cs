using System.Security.Claims;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Reading;

namespace OrchardParticipation.Awards.Menus;

/// <summary>
/// The site's main menu: the published item with the alias <c>main-menu</c>, or the same menu in the reader's language. It is
/// read once after each public change, and kept in memory.
/// </summary>
internal sealed class MainMenu(
    IContentHandleManager handles,
    IContentManager contents,
    IContentLocalizationManager localizations,
    MenuEntries entries,
    IVisibility visibility,
    Snapshots snapshots)
{
    private const string Handle = "alias:main-menu";

    /// <summary>What the reader may be led to; null when the site has no such menu.</summary>
    public async Task<IReadOnlyList<StoredEntry>?> ForAsync(ClaimsPrincipal reader, string culture)
    {
        var menu = await snapshots.GetAsync($"{nameof(MainMenu)}:{culture}", () => LoadAsync(culture));
        return menu.Entries is null ? null : await ShownAsync(reader, menu.Entries);
    }

    private async Task<StoredMenu> LoadAsync(string culture) =>
        await FindAsync(culture) is { } menu ? new StoredMenu(await entries.OfAsync(menu.As<MenuItemsListPart>()?.MenuItems)) : new StoredMenu(null);

    private async Task<ContentItem?> FindAsync(string culture)
    {
        var id = await handles.GetContentItemIdAsync(Handle);
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        var published = await contents.GetAsync(id);
        var part = (published ?? await contents.GetAsync(id, VersionOptions.Latest))?.As<LocalizationPart>();
        if (part is not { LocalizationSet.Length: > 0 } || string.Equals(part.Culture, culture, StringComparison.OrdinalIgnoreCase))
        {
            return published;
        }

        // The manager also knows languages that were never published.
        var other = await localizations.GetContentItemAsync(part.LocalizationSet, culture);
        return (other is null ? null : await contents.GetAsync(other.ContentItemId)) ?? published;
    }

    private async Task<IReadOnlyList<StoredEntry>> ShownAsync(ClaimsPrincipal reader, IReadOnlyList<StoredEntry> stored)
    {
        var shown = new List<StoredEntry>();
        foreach (var entry in stored)
        {
            if (await MayReadAsync(reader, entry.Types))
            {
                shown.Add(entry with { Below = await ShownAsync(reader, entry.Below) });
            }
        }

        return shown;
    }

    private async Task<bool> MayReadAsync(ClaimsPrincipal reader, IReadOnlyList<string> types)
    {
        foreach (var type in types)
        {
            if (!await visibility.MayReadAsync(reader, type))
            {
                return false;
            }
        }

        return true;
    }
}
