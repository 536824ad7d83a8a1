using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using OrchardParticipation.Awards.Reading;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Awards.Practices;

/// <summary>Finds rows of practices for lists. Filters, order and pages are the database's work; no content item is loaded.</summary>
internal sealed class PracticeSearch(ISession session, Snapshots snapshots)
{
    private static readonly string _winner = Statuses.NameOf(PracticeStatus.Winner);
    private static readonly string _mention = Statuses.NameOf(PracticeStatus.SpecialMention);

    public Task<int> CountAsync(string edition, PracticeQuery query, IPublicPage page) =>
        Matching(edition, query, page).CountAsync();

    /// <summary>A page of a list. The pages of unfiltered lists are few and most read: they are kept until the next public change.</summary>
    public Task<IReadOnlyList<PracticeIndex>> PageAsync(string edition, PracticeQuery query, IPublicPage page, int skip, int take) => query.IsFiltered
        ? ReadPageAsync(edition, query, page, skip, take)
        : snapshots.GetAsync($"{nameof(PageAsync)}:{edition}:{page.Culture}:{query.Order}:{skip}:{take}", () => ReadPageAsync(edition, query, page, skip, take));

    /// <summary>The winner and the special mentions, the winner first.</summary>
    public Task<IReadOnlyList<PracticeIndex>> HonouredAsync(string edition, IPublicPage page, int take) => snapshots.GetAsync(
        $"{nameof(HonouredAsync)}:{edition}:{page.Culture}:{take}",
        async () => (IReadOnlyList<PracticeIndex>)[.. await InOrder(Shown(edition, page).Where(row => row.Status == _winner || row.Status == _mention), PracticeOrder.Result).Take(take).ListAsync()]);

    /// <summary>All listed rows of an edition in every language: for counting, never for showing.</summary>
    public async Task<IReadOnlyList<PracticeIndex>> EveryAsync(string edition, int take) =>
        [.. await session
            .QueryIndex<PracticeIndex>(row => row.Edition == edition && row.Published && row.Number > 0 && row.StatusRank < PracticeIndexProvider.UnlistedRank)
            .OrderBy(row => row.LocalizationSet!)
            .Take(take)
            .ListAsync()];

    private async Task<IReadOnlyList<PracticeIndex>> ReadPageAsync(string edition, PracticeQuery query, IPublicPage page, int skip, int take) =>
        [.. await InOrder(Matching(edition, query, page), query.Order).Skip(skip).Take(take).ListAsync()];

    private IQueryIndex<PracticeIndex> Matching(string edition, PracticeQuery query, IPublicPage page)
    {
        var rows = WithStatus(Shown(edition, page), query.Statuses);
        if (query.Categories is { Count: > 0 } categories)
        {
            rows = rows.Where(row => row.Category.IsIn(categories));
        }

        if (query.Country is { } country)
        {
            rows = rows.Where(row => row.Country == country);
        }

        foreach (var word in query.Words)
        {
            rows = rows.Where(row => row.ContentItemId.IsIn<PracticeTextIndex>(
                text => text.ContentItemId!,
                text => text.Edition == edition && text.Published && text.SearchText!.Contains(word)));
        }

        return rows;
    }

    // Those that were taken back or refused are in a list only when somebody asks for that status.
    private static IQueryIndex<PracticeIndex> WithStatus(IQueryIndex<PracticeIndex> rows, IReadOnlyList<string> statuses) => statuses.Count == 0
        ? rows.Where(row => row.StatusRank < PracticeIndexProvider.UnlistedRank)
        : rows.Where(row => row.Status.IsIn(statuses));

    private IQueryIndex<PracticeIndex> Shown(string edition, IPublicPage page) => session
        .QueryIndex<PracticeIndex>(row => row.Edition == edition && row.Published && row.Number > 0)
        .Where(LanguageChoice.Of(edition, page.Culture, page.FallbackOrder));

    // The number is unique in an edition, so that no practice is on two pages or on none.
    private static IQueryIndex<PracticeIndex> InOrder(IQueryIndex<PracticeIndex> rows, PracticeOrder order) => order switch
    {
        PracticeOrder.Title => rows.OrderBy(row => row.SortKey!).ThenBy(row => row.Number),
        PracticeOrder.Place => rows.OrderBy(row => row.Country!).ThenBy(row => row.City!).ThenBy(row => row.Number),
        PracticeOrder.Newest => rows.OrderByDescending(row => row.PublishedUtc!).ThenBy(row => row.Number),
        _ => rows.OrderBy(row => row.StatusRank).ThenBy(row => row.SortKey!).ThenBy(row => row.Number),
    };
}
