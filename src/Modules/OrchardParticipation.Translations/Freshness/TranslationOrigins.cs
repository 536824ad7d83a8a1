using OrchardCore.ContentManagement;
using YesSql;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>What people say about the origin of texts, without touching the texts: no new version, no revision.</summary>
internal sealed class TranslationOrigins(TranslationSets sets, ISession session)
{
    /// <summary>A translation says what the source says now; false where there is none, or no public source.</summary>
    public async Task<bool> MarkUpToDateAsync(string localizationSet, string culture)
    {
        var languages = await sets.RowsAsync(localizationSet);
        if (await sets.SourceOfAsync(localizationSet, languages) is not { Published: { } text } source
            || languages.Find(culture) is not { } translation
            || translation == source)
        {
            return false;
        }

        await StampAsync(translation, source.Culture, text.ContentItemVersionId);
        await sets.RefreshAsync(localizationSet);
        return true;
    }

    /// <summary>
    /// The other languages are made from this one from now on; false where it is the source already, or does not exist. What said
    /// the same as the new source goes on doing so; of the others nobody knows what they lack.
    /// </summary>
    public async Task<bool> ChangeSourceAsync(string localizationSet, string culture)
    {
        var languages = await sets.RowsAsync(localizationSet);
        if (await sets.SourceOfAsync(localizationSet, languages) is not { } old || languages.Find(culture) is not { } @new || @new == old)
        {
            return false;
        }

        var says = SaysOf(@new);
        foreach (var language in languages.Where(language => language != @new))
        {
            await StampAsync(language, @new.Culture, says is not null && SaysOf(language) == says ? @new.Published?.ContentItemVersionId : null);
        }

        await sets.RefreshAsync(localizationSet, @new.Culture);
        return true;

        // The version of the old source that a text says the same as.
        string? SaysOf(LanguageRows language) =>
            language == old ? old.Published?.ContentItemVersionId : language.Published?.OriginOf().Version;
    }

    private async Task StampAsync(LanguageRows language, string sourceCulture, string? sourceVersion)
    {
        foreach (var row in new[] { language.Published, language.Latest }.OfType<ContentItem>().Distinct())
        {
            row.MadeFrom(sourceCulture, sourceVersion);
            await session.SaveAsync(row);
        }
    }
}
