using Microsoft.Extensions.Localization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Practices;

internal sealed class PracticeListBuilder(
    IPublicPage page,
    PracticeSearch search,
    PracticeCards cards,
    EditionCounts counts,
    FilterOptions options)
{
    /// <summary>The list, and what it shows: not the page that was asked for when the list ends before it.</summary>
    public async Task<(PracticeListPage Page, PracticeQuery Query)> BuildAsync(PublicEdition edition, PracticeQuery asked)
    {
        var facets = await counts.OfAsync(edition.Slug);
        var count = asked.IsFiltered ? await search.CountAsync(edition.Slug, asked, page) : facets.Total;
        var last = PagerLinks.LastPage(count);
        var query = asked.Page <= last ? asked : asked with { Page = last };
        var rows = await search.PageAsync(edition.Slug, query, page, (query.Page - 1) * PagerLinks.PageSize, PagerLinks.PageSize);
        var title = edition.In(page.Culture, page.FallbackOrder);
        var path = PublicPaths.Practices(page.Culture, edition.Slug);

        return (
            new PracticeListPage(
                page.Words(new CultureText(title.Culture, title.Title)),
                PublicPaths.Edition(page.Culture, edition.Slug),
                PublicPaths.Home(page.Culture),
                PublicPaths.Editions(page.Culture),
                path,
                await cards.OfAsync(edition, rows),
                count,
                options.Of(edition, facets, query),
                PagerLinks.Of(query.Page, last, number => path + (query with { Page = number }).ToQueryString()),
                query.Problems),
            query);
    }
}

internal sealed class FilterOptions(IPublicPage page, StatusNames statuses, IStringLocalizer<FilterOptions> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public PracticeFilters Of(PublicEdition edition, Counts counts, PracticeQuery query) => new(
        query.Text,
        WithSeveral(query.Category, [.. edition.Facts.Categories.Select(category => Category(category, counts, query))]),
        [.. counts.Countries
            .Select(country => new FilterOption(country.Key, Names.OfCountry(country.Key), country.Value, country.Key == query.Country))
            .OrderBy(option => Folding.Fold(option.Label), StringComparer.Ordinal)],
        WithSeveral(query.Status, [.. StatusOptions(counts, query)]),
        [
            Order(PracticeOrder.Result, S["Result"], query),
            Order(PracticeOrder.Title, S["Title"], query),
            Order(PracticeOrder.Place, S["Country and city"], query),
            Order(PracticeOrder.Newest, S["Last published"], query),
        ],
        query.IsFiltered);

    // The form offers one at a time; an address may ask for several, and the form must not lose them.
    private static IReadOnlyList<FilterOption> WithSeveral(string? asked, IReadOnlyList<FilterOption> options)
    {
        var chosen = (asked?.Split(',') ?? []).Select(value => options.FirstOrDefault(option => option.Value == value)?.Label).OfType<string>().ToList();
        return chosen.Count < 2 ? options : [.. options, new FilterOption(asked!, string.Join(", ", chosen), null, IsSelected: true)];
    }

    private FilterOption Category(Category category, Counts counts, PracticeQuery query)
    {
        var name = page.Words(category.Name) ?? new Words(category.Key, null);
        return new FilterOption(category.Key, name.Text, counts.Categories.GetValueOrDefault(category.Key), category.Key == query.Category) { Lang = name.Lang };
    }

    private IEnumerable<FilterOption> StatusOptions(Counts counts, PracticeQuery query)
    {
        yield return new FilterOption(PracticeQuery.Finalists, S["All finalists"], counts.Finalists, query.Status == PracticeQuery.Finalists);
        foreach (var status in Statuses.All.Where(VisibilityPolicy.IsListed))
        {
            var name = Statuses.NameOf(status);
            yield return new FilterOption(name, statuses.Of(status), counts.Statuses.GetValueOrDefault(name), name == query.Status);
        }

        var withdrawn = Statuses.NameOf(PracticeStatus.Withdrawn);
        yield return new FilterOption(withdrawn, statuses.Of(PracticeStatus.Withdrawn), null, withdrawn == query.Status);
    }

    private static FilterOption Order(PracticeOrder order, string label, PracticeQuery query) =>
        new(PracticeQuery.NameOf(order), label, null, order == query.Order);
}
