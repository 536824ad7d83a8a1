using System.Security.Claims;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using OrchardParticipation.Awards.Contracts;
using YesSql;

namespace OrchardParticipation.Awards.Home;

/// <summary>The content item that the site's settings name as the home page.</summary>
internal sealed class ChosenHome(ISiteService sites, ISession session, IVisibility visibility)
{
    private const string ItemKey = "contentItemId";

    /// <summary>Its path in a language; null when none is chosen, or when it cannot be seen in that language.</summary>
    public async Task<string?> PathAsync(ClaimsPrincipal reader, string culture)
    {
        if ((await sites.GetSiteSettingsAsync()).HomeRoute?[ItemKey]?.ToString() is not { Length: > 0 } id)
        {
            return null;
        }

        var item = await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && row.Published).FirstOrDefaultAsync();
        if (item?.As<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set)
        {
            var indexed = culture.ToLowerInvariant();
            item = await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Culture == indexed && row.Published).FirstOrDefaultAsync();
        }

        return item?.As<AutoroutePart>()?.Path?.Trim('/') is { Length: > 0 } path && path != culture && await visibility.CanSeeAsync(reader, item)
            ? "/" + path
            : null;
    }
}
