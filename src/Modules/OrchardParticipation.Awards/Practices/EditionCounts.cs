using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Reading;

namespace OrchardParticipation.Awards.Practices;

/// <summary>How many practices of an edition there are, in all and by facet, each counted once whatever its languages.</summary>
internal sealed class EditionCounts(Snapshots snapshots, PracticeSearch search)
{
    // Far above any edition; a bound because nothing is counted without one.
    private const int Maximum = 50_000;

    public Task<Counts> OfAsync(string edition) => snapshots.GetAsync($"{nameof(EditionCounts)}:{edition}", () => CountAsync(edition));

    private async Task<Counts> CountAsync(string edition)
    {
        var practices = (await search.EveryAsync(edition, Maximum)).DistinctBy(row => row.LocalizationSet).ToList();

        return new Counts(
            practices.Count,
            By(practices.Select(practice => practice.Category)),
            By(practices.Select(practice => practice.Country)),
            By(practices.Select(practice => practice.Status)));
    }

    private static Dictionary<string, int> By(IEnumerable<string?> values) =>
        values.OfType<string>().Where(value => value.Length > 0).CountBy(value => value).ToDictionary(StringComparer.Ordinal);
}

internal sealed record Counts(
    int Total,
    IReadOnlyDictionary<string, int> Categories,
    IReadOnlyDictionary<string, int> Countries,
    IReadOnlyDictionary<string, int> Statuses)
{
    public int Finalists => Enumerable.Sum(
        [PracticeStatus.Winner, PracticeStatus.SpecialMention, PracticeStatus.Finalist],
        status => Statuses.GetValueOrDefault(Contracts.Statuses.NameOf(status)));
}
