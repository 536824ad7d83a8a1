using OrchardParticipation.Revisions.Contracts;
using YesSql;

namespace OrchardParticipation.Revisions.Recording;

internal sealed class RevisionLog(ISession session, RevisionLocks locks) : IRevisions
{
    public async Task<IReadOnlyList<Revision>> OfSetAsync(string localizationSet) =>
        [.. await session
            .Query<Revision, RevisionIndex>(index => index.LocalizationSet == localizationSet)
            .OrderBy(index => index.Number)
            .ListAsync()];

    public Task RecordPublishedAsync(PublishedLanguage language, DateTime utc) =>
        AppendAsync(language, history => RevisionRules.Published(history, language, utc));

    public Task RecordRemovedAsync(PublishedLanguage language, DateTime utc) =>
        AppendAsync(language, history => RevisionRules.Removed(history, language, utc));

    private async Task AppendAsync(PublishedLanguage language, Func<IReadOnlyList<Revision>, Revision?> next)
    {
        try
        {
            await locks.HoldAsync(language.LocalizationSet);

            if (next(await OfSetAsync(language.LocalizationSet)) is { } revision)
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
