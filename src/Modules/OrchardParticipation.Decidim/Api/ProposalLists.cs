using GraphQL;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api;

/// <summary>The pages of the proposals of a component.</summary>
internal sealed class ProposalLists(DecidimSite site, IPublicSnapshots snapshots)
{
    // Votes and likes are not counted here: to order by them changes nothing.
    private static readonly string[] _orders = ["id", "publishedAt", "voteCount", "endorsementCount", "likeCount"];

    public async Task<ProposalConnection> PageAsync(ApiContext api, ComponentNode component, IResolveFieldContext arguments)
    {
        var filter = arguments.Fields("filter");
        var (before, since) = (filter.Day("publishedBefore"), filter.Day("publishedSince"));
        var keys = await OrderedAsync(api, component, arguments.Fields("order").Orders(_orders));
        if (before is not null || since is not null)
        {
            keys = [.. keys.Where(key => key.PublishedAt is { } at && IsWithin(DateOnly.FromDateTime(at.UtcDateTime), before, since))];
        }

        var slice = Slice.Of(keys.Count, arguments.Number("first"), arguments.Text("after"), arguments.Number("last"), arguments.Text("before"));
        ProposalKey[] page = [.. keys.Skip(slice.Start).Take(slice.Count)];
        var together = new ProposalPage(page);
        var places = page.Select((key, at) => (key, Place: slice.Start + at + 1)).ToDictionary(entry => entry.key, entry => entry.Place);
        var edges = (await site.ReadAsync(api.Reader, page))
            .Select(proposal => new ProposalEdge(places[proposal.Key], new ProposalNode(component.Process, proposal, together)));
        return new ProposalConnection(api.Budget.Spend([.. edges]), slice.HasNextPage, slice.HasPreviousPage);
    }

    public async Task<ProposalNode?> FindAsync(ApiContext api, ComponentNode component, string? id)
    {
        if (!int.TryParse(id, out var number) || await site.FindProposalAsync(api.Reader, component.Process.Slug!, NumberOf(component.Component), number) is not { } key)
        {
            return null;
        }

        return await site.ReadAsync(api.Reader, [key]) is [var proposal] ? new ProposalNode(component.Process, proposal, new ProposalPage([key])) : null;
    }

    public async Task<int> CountAsync(ApiContext api, ProcessRecord process) => (await site.ProposalsAsync(api.Reader, process.Slug!)).Count;

    private static bool IsWithin(DateOnly day, DateOnly? before, DateOnly? since) => !(day >= before) && !(day < since);

    // There are few orders, and lists may be long.
    private async Task<IReadOnlyList<ProposalKey>> OrderedAsync(ApiContext api, ComponentNode component, IReadOnlyList<(string Field, bool Descends)> orders)
    {
        var all = await site.ProposalsAsync(api.Reader, component.Process.Slug!);
        if (all.Count == 0)
        {
            return [];
        }

        var asked = orders.FirstOrDefault(order => order.Field is "id" or "publishedAt");
        return await snapshots.GetAsync($"decidim/list/{component.Process.Slug}/{component.Component.Id}/{asked.Field}/{asked.Descends}", () =>
        {
            var number = NumberOf(component.Component);
            var keys = all.Where(key => key.Component == number);
            return Task.FromResult<IReadOnlyList<ProposalKey>>(asked switch
            {
                ("id", true) => [.. keys.OrderByDescending(key => key.Number)],
                ("publishedAt", true) => [.. keys.OrderByDescending(key => key.PublishedAt).ThenBy(key => key.Number)],
                ("publishedAt", false) => [.. keys.OrderBy(key => key.PublishedAt).ThenBy(key => key.Number)],
                _ => [.. keys],
            });
        });
    }

    private static int NumberOf(ComponentRecord component) => int.Parse(component.Id!, System.Globalization.CultureInfo.InvariantCulture);
}
