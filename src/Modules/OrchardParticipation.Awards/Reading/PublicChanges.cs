using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardParticipation.Awards.Reading;

/// <summary>The public changes of this unit of work: they take effect for caches when it is committed, and never if it is not.</summary>
internal sealed class PublicChanges(IDocumentStore store, PublicGeneration generation)
{
    /// <summary>Whether this unit of work sees content that nobody else may see yet.</summary>
    public bool ArePending { get; private set; }

    public void Announce()
    {
        if (ArePending)
        {
            return;
        }

        ArePending = true;
        store.AfterCommitSuccess<PublicGeneration>(() =>
        {
            generation.Advance();
            return Task.CompletedTask;
        });

        // A session that was saved without the document store has no commit to wait for: the end of the scope is late enough.
        ShellScope.RegisterBeforeDispose(
            _ =>
            {
                generation.Advance();
                return Task.CompletedTask;
            },
            last: true);
    }
}
