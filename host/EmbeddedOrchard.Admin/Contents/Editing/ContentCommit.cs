using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Editing;

internal enum CommitOutcome
{
    Committed,
    Conflict,
    Discarded,
}

/// <summary>Commits before an action answers: the answer must not say that something was saved when it was not.</summary>
internal sealed class ContentCommit(IDocumentStore documents, ISession session)
{
    /// <summary>Takes the turn to write; false if somebody has changed the item since it was read, and then nothing is saved.</summary>
    public async Task<bool> TryBeginAsync(ContentItem item)
    {
        try
        {
            await session.SaveAsync(item, checkConcurrency: true);
            await session.FlushAsync();
            return true;
        }
        catch (ConcurrencyException)
        {
            return false;
        }
    }

    public async Task<CommitOutcome> FinishAsync()
    {
        // A handler that failed may have cancelled the session, which a commit passes over in silence.
        var outcome = CommitOutcome.Discarded;
        documents.AfterCommitSuccess<ContentItem>(() =>
        {
            outcome = CommitOutcome.Committed;
            return Task.CompletedTask;
        });

        try
        {
            await documents.CommitAsync();
        }
        catch (DocumentStoreCommitException)
        {
            outcome = CommitOutcome.Conflict;
        }

        return outcome;
    }
}
