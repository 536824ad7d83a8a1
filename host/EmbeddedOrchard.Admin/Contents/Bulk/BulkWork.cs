using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using OrchardCore.ContentManagement;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>What was done to an item, or why nothing was; its title is empty when it is gone.</summary>
internal sealed record BulkFact(string Title, BulkEffect Effect);

internal sealed record BulkResult(CommitOutcome Outcome, IReadOnlyList<BulkFact> Facts);

/// <summary>Does to many items what was agreed to, in one transaction: all of it or nothing.</summary>
internal sealed class BulkWork(ISession session, IContentManager contents, BulkSubjects subjects, ContentCommit commit)
{
    public async Task<BulkResult> RunAsync(BulkAction action, IReadOnlyList<string> ids, IReadOnlyDictionary<string, string> seen, ClaimsPrincipal user)
    {
        // The turn to write comes first: from here to the commit nobody else changes what is read.
        await session.BeginTransactionAsync();
        var found = (await subjects.OfAsync(ids, action, user)).ToDictionary(subject => subject.Item.ContentItemId);
        var facts = new List<BulkFact>(ids.Count);

        foreach (var id in ids)
        {
            var (item, subject) = found.GetValueOrDefault(id);
            var effect = BulkPlan.EffectOf(action, subject, seen.GetValueOrDefault(id));
            facts.Add(new BulkFact(subject?.Title ?? string.Empty, effect.Acts() ? await ActAsync(action, item, effect) : effect));
        }

        return new BulkResult(await commit.FinishAsync(), facts);
    }

    private async Task<BulkEffect> ActAsync(BulkAction action, ContentItem item, BulkEffect effect)
    {
        switch (action)
        {
            case BulkAction.PublishNow:
                await contents.PublishAsync(item);
                // A handler of a module may cancel.
                return item.Published ? effect : BulkEffect.Refused;
            case BulkAction.Unpublish:
                await contents.UnpublishAsync(item);
                return effect;
            default:
                await contents.RemoveAsync(item);
                return effect;
        }
    }
}
