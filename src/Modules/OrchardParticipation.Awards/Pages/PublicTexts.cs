using System.Security.Claims;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;
using YesSql;

namespace OrchardParticipation.Awards.Pages;

/// <summary>Finds pages by the path that Autoroute gave them, and the same page in other languages.</summary>
internal sealed class PublicTexts(ISession session, IVisibility visibility, ISiteCultures cultures)
{
    private const int SummaryLength = 160;

    public async Task<PublicText?> FindAsync(ClaimsPrincipal reader, string culture, string slug)
    {
        var path = $"{culture}/pages/{slug}";
        var item = await session.Query<ContentItem, AutoroutePartIndex>(row => row.Path == path && row.Published).FirstOrDefaultAsync();
        if (item is null || item.ContentType != ContentTypes.Page || !await visibility.CanSeeAsync(reader, item))
        {
            return null;
        }

        var html = item.As<HtmlBodyPart>()?.Html ?? "";
        return new PublicText(culture, item.DisplayText ?? "", html, PlainText.Beginning(PlainText.Of(html), SummaryLength), await PathsAsync(item, culture, path));
    }

    private async Task<IReadOnlyDictionary<string, string>> PathsAsync(ContentItem item, string culture, string path)
    {
        var order = await cultures.GetAsync();
        var set = item.As<LocalizationPart>()?.LocalizationSet;
        if (string.IsNullOrEmpty(set))
        {
            return new Dictionary<string, string> { [culture] = "/" + path };
        }

        var items = await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet == set && row.Published).ListAsync();
        return items
            .Select(one => (Culture: order.Supported(one.As<LocalizationPart>().Culture), one.As<AutoroutePart>()?.Path))
            .Where(one => one.Culture is not null && !string.IsNullOrEmpty(one.Path))
            .DistinctBy(one => one.Culture)
            .ToDictionary(one => one.Culture!, one => "/" + one.Path!.TrimStart('/'));
    }
}

internal sealed record PublicText(string Culture, string Title, string Html, string Summary, IReadOnlyDictionary<string, string> Paths)
{
    public IReadOnlyList<string> Languages => [.. Paths.Keys];

    /// <summary>The page in a language, or the home page where it does not exist in that language.</summary>
    public string PathIn(string culture) => Paths.GetValueOrDefault(culture) ?? PublicPaths.Home(culture);
}
