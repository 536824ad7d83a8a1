using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Practices;

internal static class PagerLinks
{
    public const int PageSize = PracticeQuery.PageSize;

    private const int Around = 1;

    public static int LastPage(int count) => Math.Max(1, (count + PageSize - 1) / PageSize);

    /// <summary>First, last, and those around the current page.</summary>
    public static Pager Of(int current, int last, Func<int, string> url)
    {
        var shown = Enumerable.Range(1, last).Where(page => page == 1 || page == last || Math.Abs(page - current) <= Around).ToList();
        var links = new List<PagerLink>();
        foreach (var page in shown)
        {
            if (links.Count > 0 && links[^1].Number != page - 1)
            {
                links.Add(new PagerLink(null, null, IsCurrent: false));
            }

            links.Add(new PagerLink(page, url(page), page == current));
        }

        return new Pager(current, last, links, current > 1 ? url(current - 1) : null, current < last ? url(current + 1) : null);
    }
}
