using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Admin.Contents.Editing;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Admin.Contents.Versions;

/// <summary>Brings back a version, or one of its values, as a draft. Nothing that is public changes by it.</summary>
internal sealed class Restoring(IContentManager contents, ContentCommit commit)
{
    /// <returns>What kept it from being restored; null when it was.</returns>
    public async Task<RestoreRefusal?> RestoreAsync(ContentItem current, ContentItem version, string? token)
    {
        if (EditToken.Of(current) != token)
        {
            return RestoreRefusal.ChangedMeanwhile;
        }

        var isDeleted = !current.Latest;
        if (!isDeleted && !await commit.TryBeginAsync(current))
        {
            return RestoreRefusal.ChangedMeanwhile;
        }

        // A version from before the item changed its language must not come back into the place of another one.
        ValuePaths.SetPart(version, nameof(LocalizationPart), current.Data[nameof(LocalizationPart)]);
        var result = await contents.RestoreAsync(version);

        return result.Succeeded ? RefusalOf(await commit.FinishAsync()) : RestoreRefusal.Because(result);
    }

    /// <returns>What kept it from being restored; null when it was.</returns>
    public async Task<RestoreRefusal?> RestoreValueAsync(ContentItem current, ContentItem version, string path, string? token)
    {
        if (EditToken.Of(current) != token)
        {
            return RestoreRefusal.ChangedMeanwhile;
        }

        // Before the draft is made: the version may be the row that it is made from.
        var value = ValuePaths.Get(version, path)?.DeepClone();
        var draft = await contents.GetAsync(current.ContentItemId, VersionOptions.DraftRequired);
        if (!await commit.TryBeginAsync(draft))
        {
            return RestoreRefusal.ChangedMeanwhile;
        }

        ValuePaths.Set(draft, path, value);
        await contents.UpdateAsync(draft);
        var result = await contents.ValidateAsync(draft);
        if (!result.Succeeded)
        {
            return RestoreRefusal.Because(result);
        }

        await contents.SaveDraftAsync(draft);

        return RefusalOf(await commit.FinishAsync());
    }

    /// <summary>The versions from which a value can be restored: those where it is not as it is now.</summary>
    public static IReadOnlyList<ItemVersion> From(ContentItem current, string path, params (ContentItem Item, ItemVersion Version)[] versions) =>
        !current.Latest || !ValuePaths.IsText(path)
            ? []
            : [.. versions.Where(side => !JsonNode.DeepEquals(ValuePaths.Get(side.Item, path), ValuePaths.Get(current, path))).Select(side => side.Version)];

    private static RestoreRefusal? RefusalOf(CommitOutcome outcome) => outcome switch
    {
        CommitOutcome.Committed => null,
        CommitOutcome.Conflict => RestoreRefusal.ChangedMeanwhile,
        _ => RestoreRefusal.NotCompleted,
    };
}

/// <summary>Why nothing was restored; <see cref="Reasons"/> are the rules that the old text breaks today.</summary>
internal sealed class RestoreRefusal(IReadOnlyList<string> reasons)
{
    public IReadOnlyList<string> Reasons => reasons;

    public static readonly RestoreRefusal ChangedMeanwhile = new([]);

    public static readonly RestoreRefusal NotCompleted = new([]);

    public static RestoreRefusal Because(ContentValidateResult result) => new([.. result.Errors.Select(error => error.ErrorMessage ?? string.Empty)]);
}
