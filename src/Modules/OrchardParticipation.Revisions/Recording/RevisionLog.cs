using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Translations.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Revisions.Recording;

internal sealed class RevisionLog(ISession session, LocalizationSetTurns turns, VisibleChanges changes) : IRevisions
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    public async Task<IReadOnlyList<Revision>> OfSetAsync(string localizationSet) =>
        [.. await session
            .Query<Revision, RevisionIndex>(index => index.LocalizationSet == localizationSet)
            .OrderBy(index => index.Number)
            .ListAsync()];

    public async Task<IReadOnlyList<Revision>> OfSetsAsync(IReadOnlyCollection<string> localizationSets)
    {
        var revisions = new List<Revision>();
        foreach (var some in localizationSets.Chunk(MostParameters))
        {
            revisions.AddRange(await session
                .Query<Revision, RevisionIndex>(index => index.LocalizationSet.IsIn(some))
                .OrderBy(index => index.Number)
                .ListAsync());
        }

        return revisions;
    }

    public Task RecordPublishedAsync(PublishedLanguage language, DateTime utc) => AppendAsync(language, async history =>
        RevisionRules.Published(history, language, utc) is { } revision && await changes.AnyAsync(history, language, utc) ? revision : null);

    public Task RecordRemovedAsync(PublishedLanguage language, DateTime utc) =>
        AppendAsync(language, history => Task.FromResult(RevisionRules.Removed(history, language, utc)));

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
