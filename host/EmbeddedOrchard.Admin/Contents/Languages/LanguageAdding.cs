using EmbeddedOrchard.Admin.Contents.Editing;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>The item of the language; with another outcome than <see cref="CommitOutcome.Committed"/> there is none.</summary>
internal sealed record AddedLanguage(CommitOutcome Outcome, ContentItem? Item, bool WasThere);

/// <summary>Adds a language to an item. There is one item for each language: who comes second is given the one that is there.</summary>
internal sealed class LanguageAdding(IContentLocalizationManager localizations, ISession session, ContentCommit commit)
{
    public async Task<AddedLanguage> AddAsync(ContentItem source, string culture)
    {
        if (!await commit.TryBeginAsync(source))
        {
            return await ExistingAsync(source, culture) is { } added ? There(added) : new AddedLanguage(CommitOutcome.Conflict, null, WasThere: false);
        }

        // Who started from another language may have had the turn before.
        if (await ExistingAsync(source, culture) is { } existing)
        {
            await session.CancelAsync();

            return There(existing);
        }

        var copy = await localizations.LocalizeAsync(source, culture);

        return new AddedLanguage(await commit.FinishAsync(), copy, WasThere: false);
    }

    /// <summary>The item of the set in this language, published or a draft only; null when there is none.</summary>
    public async Task<ContentItem?> ExistingAsync(ContentItem source, string culture) =>
        source.As<LocalizationPart>()?.LocalizationSet is { Length: > 0 } set ? await localizations.GetContentItemAsync(set, culture) : null;

    private static AddedLanguage There(ContentItem item) => new(CommitOutcome.Committed, item, WasThere: true);
}
