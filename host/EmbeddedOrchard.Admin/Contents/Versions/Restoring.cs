using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Languages;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Versions;

/// <summary>Brings back a version, or one of its values, as a draft. Nothing that is public changes by it.</summary>
internal sealed class Restoring(IContentManager contents, ISession session, ContentCommit commit, ItemVersions versions, LanguageAdding languages)
{
    /// <returns>What kept it from being restored; null when it was.</returns>
    public async Task<RestoreRefusal?> RestoreAsync(ContentItem current, ContentItem version, string? token)
    {
        if (EditToken.Of(current) != token)
        {
            return new ChangedMeanwhile();
        }

        if (await RefusalAsync(current) is { } refusal)
        {
            await session.CancelAsync();

            return refusal;
        }

        // A version from before the item changed its language must not come back into the place of another one.
        ValuePaths.SetPart(version, nameof(LocalizationPart), current.Data[nameof(LocalizationPart)]);
        (version.Owner, version.PublishedUtc) = (current.Owner, current.Latest ? current.PublishedUtc : null);
        var result = await contents.RestoreAsync(version);

        return result.Succeeded ? RefusalOf(await commit.FinishAsync()) : BreaksRules.Of(result);
    }

    /// <returns>What kept it from being restored; null when it was.</returns>
    public async Task<RestoreRefusal?> RestoreValueAsync(ContentItem current, ContentItem version, string path, string? token)
    {
        if (EditToken.Of(current) != token)
        {
            return new ChangedMeanwhile();
        }

        // Before the draft is made: the version may be the row that it is made from.
        var value = ValuePaths.Get(version, path)?.DeepClone();
        var draft = await contents.GetAsync(current.ContentItemId, VersionOptions.DraftRequired);
        if (!await commit.TryBeginAsync(draft))
        {
            return new ChangedMeanwhile();
        }

        ValuePaths.Set(draft, path, value);
        await contents.UpdateAsync(draft);
        var result = await contents.ValidateAsync(draft);
        if (!result.Succeeded)
        {
            return BreaksRules.Of(result);
        }

        await contents.SaveDraftAsync(draft);

        return RefusalOf(await commit.FinishAsync());
    }

    /// <summary>The versions from which a value can be restored: those where it is not as it is now.</summary>
    public static IReadOnlyList<ItemVersion> From(ContentItem current, string path, params (ContentItem Item, ItemVersion Version)[] versions) =>
        !current.Latest || !ValuePaths.IsText(path)
            ? []
            : [.. versions.Where(side => !JsonNode.DeepEquals(ValuePaths.Get(side.Item, path), ValuePaths.Get(current, path))).Select(side => side.Version)];

    /// <summary>Takes the turn to write, so that what it finds stays true until the commit.</summary>
    private async Task<RestoreRefusal?> RefusalAsync(ContentItem current)
    {
        if (current.Latest)
        {
            return await commit.TryBeginAsync(current) ? null : new ChangedMeanwhile();
        }

        // Nobody changes the rows of a deleted item: whoever was quicker to bring it back has added one.
        await session.BeginTransactionAsync();
        if (!await versions.IsNewestAsync(current))
        {
            return new ChangedMeanwhile();
        }

        return await languages.ExistingAsync(current, current.CultureOf() ?? string.Empty) is { } other
            ? new LanguageIsThere(Wording.LanguageName(current.CultureOf()!), other.DisplayText)
            : null;
    }

    private static RestoreRefusal? RefusalOf(CommitOutcome outcome) => outcome switch
    {
        CommitOutcome.Committed => null,
        CommitOutcome.Conflict => new ChangedMeanwhile(),
        _ => new NotCompleted(),
    };
}
