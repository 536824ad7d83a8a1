using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Languages;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
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
            return RestoreRefusal.ChangedMeanwhile;
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

    /// <summary>Takes the turn to write, so that what it finds stays true until the commit.</summary>
    private async Task<RestoreRefusal?> RefusalAsync(ContentItem current)
    {
        if (current.Latest)
        {
            return await commit.TryBeginAsync(current) ? null : RestoreRefusal.ChangedMeanwhile;
        }

        // Nobody changes the rows of a deleted item: whoever was quicker to bring it back has added one.
        await session.BeginTransactionAsync();
        if (!await versions.IsNewestAsync(current))
        {
            return RestoreRefusal.ChangedMeanwhile;
        }

        return await languages.ExistingAsync(current, current.CultureOf() ?? string.Empty) is { } other
            ? RestoreRefusal.LanguageIsThere(Wording.LanguageName(current.CultureOf()!), other.DisplayText)
            : null;
    }

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

    /// <summary>The language, and the title of the item that has its place; null with every other refusal.</summary>
    public (string Language, string? Title)? TakenLanguage { get; private init; }

    public static RestoreRefusal LanguageIsThere(string language, string? title) => new([]) { TakenLanguage = (language, title) };

    public static RestoreRefusal Because(ContentValidateResult result) => new([.. result.Errors.Select(error => error.ErrorMessage ?? string.Empty)]);
}
