using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Text.Translating;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>How each language of an item stands to its source: a function of rows alone.</summary>
internal static class SetStates
{
    /// <param name="languages">The languages of the item.</param>
    /// <param name="source">That of them which the others are made from.</param>
    /// <param name="versions">The rows of the source that translations were made from, by their version ids, with the instant at which each was replaced.</param>
    public static IList<LanguageTranslation> Of(
        IReadOnlyList<LanguageRows> languages, LanguageRows source, IReadOnlyDictionary<string, SourceVersion> versions) =>
        [.. languages.Select(language => language == source ? Describe(language, TranslationState.Source) : OfTranslation(language, source, versions))];

    private static LanguageTranslation OfTranslation(LanguageRows language, LanguageRows source, IReadOnlyDictionary<string, SourceVersion> versions)
    {
        if (language.Published is not { } text)
        {
            return Describe(language, TranslationState.Draft);
        }

        // A source that nobody can read is nothing to be behind of.
        if (source.Published is not { } now || text.OriginOf() is var origin && origin.Version == now.ContentItemVersionId)
        {
            return Describe(language, TranslationState.Current);
        }

        if (origin.Version is null || !versions.TryGetValue(origin.Version, out var then))
        {
            return Describe(language, TranslationState.Outdated, changedSentences: null);
        }

        var changed = ChangedSentences(then.Row, now);
        return changed == 0
            ? Describe(language, TranslationState.Current)
            : Describe(language, TranslationState.Outdated, changed, then.ReplacedUtc);
    }

    // The title is one sentence more.
    private static int ChangedSentences(ContentItem then, ContentItem now) =>
        (then.DisplayText == now.DisplayText ? 0 : 1) + SourceChanges.CountSentences(then.As<HtmlBodyPart>()?.Html, now.As<HtmlBodyPart>()?.Html);

    private static LanguageTranslation Describe(LanguageRows language, TranslationState state, int? changedSentences = 0, DateTime? since = null) => new()
    {
        Culture = language.Culture,
        ContentItemId = language.Any.ContentItemId,
        State = state,
        ChangedSentences = changedSentences,
        OutdatedSinceUtc = since,
        SourceVersion = language.Any.OriginOf().Version,
        HasDraft = language.Published is not null && language.HasDraft,
        IsMachineMade = language.Published?.As<MachineTranslationPart>()?.Provider is not null,
    };
}

/// <summary>A row of the source that a translation was made from.</summary>
internal sealed record SourceVersion(ContentItem Row, DateTime? ReplacedUtc);
