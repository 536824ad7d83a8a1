using System.Text.Json;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Practices;

/// <summary>A practice in a list.</summary>
public sealed record PracticeCard(
    Words Title,
    string Path,
    string Place,
    string Status,
    string StatusName,
    Words? Category,
    IReadOnlyList<Words> Mentions,
    string Summary);

internal sealed class PracticeCards(IPublicPage page, ISiteCultures cultures, StatusNames statuses)
{
    public async Task<IReadOnlyList<PracticeCard>> OfAsync(PublicEdition edition, IEnumerable<PracticeIndex> rows)
    {
        var order = await cultures.GetAsync();
        return [.. rows.Select(row => Of(edition, row, order.Supported(row.Culture) ?? row.Culture!))];
    }

    private PracticeCard Of(PublicEdition edition, PracticeIndex row, string culture) => new(
        page.Words(new CultureText(culture, row.Title!)),
        PublicPaths.Practice(page.Culture, new PublicAddress(edition.Slug, row.Component, row.Number)),
        Places.Name(row.City, row.Region, row.Country),
        row.Status!,
        statuses.Of(row.Status!),
        edition.Facts.Categories.FirstOrDefault(category => category.Key == row.Category) is { } found ? page.Words(found.Name) : null,
        MentionsOf(row),
        row.Summary ?? "");

    private List<Words> MentionsOf(PracticeIndex row) => row.Mentions is null
        ? []
        : [.. JsonSerializer.Deserialize<LocalizedText[]>(row.Mentions)!.Select(mention => page.Words(mention)).OfType<Words>()];
}
