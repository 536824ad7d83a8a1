using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Translations.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Revisions.Recording;

internal sealed class RevisionLog(ISession session, LocalizationSetTurns turns, VisibleChanges changes) : IRevisions, IRevisionArchive
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    public async Task<IReadOnlyList<Revision>> OfSetAsync(string localizationSet) =>
        InOrder(await session.Query<Revision, RevisionIndex>(index => index.LocalizationSet == localizationSet).ListAsync());

    public async Task<IReadOnlyList<string>> SetsAsync() =>
        [.. (await session.QueryIndex<RevisionIndex>().ListAsync()).Select(index => index.LocalizationSet!).Distinct(StringComparer.Ordinal)];

    public async Task<IReadOnlyList<Revision>> OfSetsAsync(IReadOnlyCollection<string> localizationSets)
    {
        var revisions = new List<Revision>();
        foreach (var some in localizationSets.Chunk(MostParameters))
        {
            revisions.AddRange(InOrder(await session.Query<Revision, RevisionIndex>(index => index.LocalizationSet.IsIn(some)).ListAsync()));
        }

        return revisions;
    }

    public async Task AppendAsync(IReadOnlyList<Revision> revisions)
    {
        string[] sets = [.. revisions.Select(revision => revision.LocalizationSet).Distinct(StringComparer.Ordinal)];
        foreach (var set in sets)
        {
            await turns.TakeAsync(set);
        }

        var last = (await OfSetsAsync(sets)).GroupBy(revision => revision.LocalizationSet).ToDictionary(set => set.Key, set => set.Max(revision => revision.Number), StringComparer.Ordinal);
        foreach (var revision in revisions)
        {
            var before = last.GetValueOrDefault(revision.LocalizationSet);
            if (revision.IsFurtherLanguage ? revision.Number != before : revision.Number <= before)
            {
                throw new ArgumentException($"Revision {revision.Number} of '{revision.LocalizationSet}' does not follow on {before}.", nameof(revisions));
            }

            last[revision.LocalizationSet] = revision.Number;
            await session.SaveAsync(revision);
        }
    }

    public Task RecordPublishedAsync(PublishedLanguage language, DateTime utc) => AppendAsync(language, async history =>
        RevisionRules.Published(history, language, utc) is { } revision && await changes.AnyAsync(history, language, utc) ? revision : null);

    public Task RecordRemovedAsync(PublishedLanguage language, DateTime utc) =>
        AppendAsync(language, history => Task.FromResult(RevisionRules.Removed(history, language, utc)));

    private static Revision[] InOrder(IEnumerable<Revision> revisions) =>
        [.. revisions.OrderBy(revision => revision.Number).ThenBy(revision => revision.IsFurtherLanguage).ThenBy(revision => revision.Culture, StringComparer.Ordinal)];

    private async Task AppendAsync(PublishedLanguage language, Func<IReadOnlyList<Revision>, Task<Revision?>> next)
    {
        try
        {
            await turns.TakeAsync(language.LocalizationSet);

            if (await next(await OfSetAsync(language.LocalizationSet)) is { } revision)
            {
                await session.SaveAsync(revision);
            }
        }
        catch
        {
            // The caller logs what handlers throw and goes on: without this, a publication without a revision would be committed.
            await session.CancelAsync();
            throw;
        }
    }
}
