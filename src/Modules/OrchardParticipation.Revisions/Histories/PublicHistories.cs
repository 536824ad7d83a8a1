using System.Security.Claims;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Recording;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Revisions.Histories;

internal sealed class PublicHistories(IRevisions log, VersionReader versions, ISession session) : IPublicHistories
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PublicVersion>>> OfSetsAsync(
        ClaimsPrincipal reader, IReadOnlyCollection<string> localizationSets)
    {
        var revisions = await log.OfSetsAsync(localizationSets);
        var rows = await versions.ReadAsync(reader, localizationSets, revisions);
        return revisions
            .GroupBy(revision => revision.LocalizationSet)
            .Select(set => (Set: set.Key, Versions: VersionsOf(new History([.. set.OrderBy(revision => revision.Number)]), rows)))
            .Where(set => set.Versions.Count > 0)
            .ToDictionary(set => set.Set, set => set.Versions, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, DateTime>> BeginningsAsync(IReadOnlyCollection<string> localizationSets)
    {
        var beginnings = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        foreach (var some in localizationSets.Chunk(MostParameters))
        {
            var firsts = (await session.Query<Revision, RevisionIndex>(index => index.Number == 1 && index.LocalizationSet.IsIn(some)).ListAsync()).ToList();
            foreach (var first in firsts)
            {
                beginnings.TryAdd(first.LocalizationSet, first.Utc);
            }

            // There may be tens of thousands, and nobody changes them.
            session.Detach(firsts);
        }

        return beginnings;
    }

    // Several languages that one version changed share its number.
    private static IReadOnlyList<PublicVersion> VersionsOf(History history, VersionRows rows) =>
        [.. history.Revisions
            .GroupBy(revision => revision.Number)
            .Where(version => version.Any(revision => !rows.IsOutOfSight(revision)))
            .Select(version => VersionOf(history, [.. version.Where(revision => !rows.IsOutOfSight(revision))], rows))];

    private static PublicVersion VersionOf(History history, Revision[] version, VersionRows rows)
    {
        var number = version[0].Number;
        var (before, after) = HistoryStates.LanguagesBetween(history, number - 1, number, rows);
        return new PublicVersion(number, version[^1].Utc, version.Select(revision => revision.Author).FirstOrDefault(author => author is not null), TextsOf(before), TextsOf(after));
    }

    private static IReadOnlyList<VersionText> TextsOf(IReadOnlyList<WrittenVersion> languages) =>
        [.. languages.Select(language => new VersionText(language.Culture, language.Title, language.Html))];
}
