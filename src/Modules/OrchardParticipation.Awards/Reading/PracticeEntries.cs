using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using YesSql;

namespace OrchardParticipation.Awards.Reading;

/// <summary>Every practice of an edition that is public, whoever may see it, without its texts: read from the index and kept until the next public change.</summary>
internal sealed class PracticeEntries(ISession session, AddressBook addresses, Snapshots snapshots, ISiteCultures cultures)
{
    public Task<IReadOnlyList<PracticeEntry>> OfEditionAsync(string edition) =>
        snapshots.GetAsync($"{nameof(PracticeEntries)}:{edition}", () => ReadAsync(edition));

    private async Task<IReadOnlyList<PracticeEntry>> ReadAsync(string edition)
    {
        var order = await cultures.GetAsync();
        var rows = await session.QueryIndex<PracticeIndex>(row => row.Edition == edition && row.Published && row.Number > 0).ListAsync();
        var entries = new List<PracticeEntry>();
        foreach (var practice in rows.Where(row => IsShown(row, order)).GroupBy(row => row.LocalizationSet!))
        {
            var row = practice.First();
            var address = new PublicAddress(edition, row.Component, row.Number);

            // Should two practices have one address, only one of them has the page.
            if (await addresses.AtAsync(address) is [var owner, ..] && owner.LocalizationSet == practice.Key)
            {
                entries.Add(new PracticeEntry(address, practice.Key, practice.Min(language => language.PublishedUtc)));
            }
        }

        return [.. entries.OrderBy(entry => entry.Canonical.Number).ThenBy(entry => entry.Canonical.Component)];
    }

    private static bool IsShown(PracticeIndex row, CultureOrder order) =>
        row.LocalizationSet is not null
        && order.Supported(row.Culture) is not null
        && Statuses.Find(row.Status) is { } status
        && VisibilityPolicy.IsPublic(status);
}
