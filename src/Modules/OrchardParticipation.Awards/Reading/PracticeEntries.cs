using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using YesSql;

namespace OrchardParticipation.Awards.Reading;

/// <summary>Every practice of an edition that is public, whoever may see it, without its texts: read from the index and kept until the next public change.</summary>
internal sealed class PracticeEntries(ISession session, AddressBook addresses, Snapshots snapshots, ISiteCultures cultures)
{
    private const int Lot = 500;

    public Task<IReadOnlyList<PracticeEntry>> OfEditionAsync(string edition) =>
        snapshots.GetAsync($"{nameof(PracticeEntries)}:{edition}", () => ReadAsync(edition));

    private async Task<IReadOnlyList<PracticeEntry>> ReadAsync(string edition)
    {
        var entries = new Dictionary<string, PracticeEntry>(StringComparer.Ordinal);
        await foreach (var row in ShownAsync(edition))
        {
            var first = entries.GetValueOrDefault(row.LocalizationSet!) ?? new PracticeEntry(new PublicAddress(edition, row.Component, row.Number), row.LocalizationSet!, row.PublishedUtc);
            entries[row.LocalizationSet!] = first with { PublishedUtc = Earlier(first.PublishedUtc, row.PublishedUtc) };
        }

        // Should two practices have one address, only one of them has the page.
        var kept = new List<PracticeEntry>();
        foreach (var entry in entries.Values)
        {
            if (await addresses.AtAsync(entry.Canonical) is [var owner, ..] && owner.LocalizationSet == entry.LocalizationSet)
            {
                kept.Add(entry);
            }
        }

        return [.. kept.OrderBy(entry => entry.Canonical.Number).ThenBy(entry => entry.Canonical.Component)];
    }

    // Rows have titles and summaries: of a large edition they are not all held at once.
    private async IAsyncEnumerable<PracticeIndex> ShownAsync(string edition)
    {
        var order = await cultures.GetAsync();
        var last = 0L;
        for (var rows = await LotAsync(); rows.Count > 0; rows = await LotAsync())
        {
            foreach (var row in rows.Where(row => IsShown(row, order)))
            {
                yield return row;
            }

            last = rows[^1].Id;
        }

        async Task<List<PracticeIndex>> LotAsync() =>
            [.. await session.QueryIndex<PracticeIndex>(row => row.Edition == edition && row.Published && row.Number > 0 && row.Id > last).OrderBy(row => row.Id).Take(Lot).ListAsync()];
    }

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one < other || other is null ? one : other;

    private static bool IsShown(PracticeIndex row, CultureOrder order) =>
        row.LocalizationSet is not null
        && order.Supported(row.Culture) is not null
        && Statuses.Find(row.Status) is { } status
        && VisibilityPolicy.IsPublic(status);
}
