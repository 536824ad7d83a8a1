using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using YesSql;

namespace OrchardParticipation.Awards.Reading;

/// <summary>Every published award and edition, whoever may see them: few, and on every page.</summary>
internal sealed class Catalogue(ISession session, Snapshots snapshots, ISiteCultures cultures)
{
    public Task<CatalogueEntries> GetAsync() => snapshots.GetAsync(nameof(Catalogue), LoadAsync);

    private async Task<CatalogueEntries> LoadAsync()
    {
        var order = await cultures.GetAsync();
        var items = await session
            .Query<ContentItem, ContentItemIndex>(item => item.Published && (item.ContentType == ContentTypes.Award || item.ContentType == ContentTypes.Edition))
            .ListAsync();

        var sets = items
            .Where(item => order.Supported(item.As<LocalizationPart>()?.Culture) is not null)
            .GroupBy(item => item.As<LocalizationPart>().LocalizationSet)
            .Select(set => set.OrderBy(item => Place(order, item)).ToList())
            .ToList();

        return new CatalogueEntries(
            [.. sets.Select(set => AwardOf(set, order)).OfType<PublicAward>().OrderBy(award => award.Facts.Slug, StringComparer.Ordinal)],
            [.. sets.Select(set => EditionOf(set, order)).OfType<PublicEdition>().OrderByDescending(edition => edition.Facts.Number)]);
    }

    private static PublicAward? AwardOf(List<ContentItem> set, CultureOrder order) =>
        set[0].As<AwardPart>() is { } facts ? new PublicAward(facts, Languages(set, order)) : null;

    private static PublicEdition? EditionOf(List<ContentItem> set, CultureOrder order) =>
        set[0].As<EditionPart>() is { Slug.Length: > 0 } facts
            ? new PublicEdition(set[0].As<LocalizationPart>().LocalizationSet, facts.Slug, facts, Languages(set, order))
            : null;

    private static List<WrittenText> Languages(List<ContentItem> set, CultureOrder order) =>
        [.. set.Select(item => new WrittenText(
            order.Supported(item.As<LocalizationPart>().Culture)!,
            item.ContentItemId,
            item.DisplayText ?? "",
            item.As<HtmlBodyPart>()?.Html ?? "",
            item.PublishedUtc))];

    private static int Place(CultureOrder order, ContentItem item) =>
        order.Cultures.ToList().IndexOf(order.Supported(item.As<LocalizationPart>().Culture)!);
}

internal sealed record CatalogueEntries(IReadOnlyList<PublicAward> Awards, IReadOnlyList<PublicEdition> Editions);

/// <summary>An award as the public sees it.</summary>
internal sealed record PublicAward(AwardPart Facts, IReadOnlyList<WrittenText> Languages)
{
    public WrittenText In(string culture, IReadOnlyList<string> fallbackOrder) => Fallback.Choose(Languages, text => text.Culture, culture, fallbackOrder)!;
}
