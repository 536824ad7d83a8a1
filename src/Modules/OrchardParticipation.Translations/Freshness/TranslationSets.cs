using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Localization;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Translators;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>Keeps what is known of the languages of items, in the unit of work that changes them.</summary>
internal sealed class TranslationSets(
    ISession session, ILocalizationService cultures, LanguageReading reading, LocalizationSetTurns turns, IEnumerable<ITranslationGroups> groups,
    IEnumerable<ITranslationSetObserver> observers) : ITranslationSets
{
    public Task<TranslationSet?> FindAsync(string localizationSet) =>
        session.Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet == localizationSet).FirstOrDefaultAsync()!;

    /// <summary>The languages as they are; nobody else changes them until this unit of work ends.</summary>
    public async Task<IReadOnlyList<LanguageRows>> RowsAsync(string localizationSet) => LanguageRows.Of(await reading.RowsAsync(localizationSet));

    /// <summary>The source language of an item; null when it has no language at all.</summary>
    public async Task<LanguageRows?> SourceOfAsync(string localizationSet, IReadOnlyList<LanguageRows> languages) =>
        languages.Count == 0 ? null : SourceLanguage.Of(languages, (await FindAsync(localizationSet))?.ChosenSource, await SiteOrderAsync());

    /// <summary>The languages of many items with their source languages; items without any language are left out.</summary>
    public async Task<IReadOnlyDictionary<string, (IReadOnlyList<LanguageRows> Languages, LanguageRows Source)>> SourcesOfAsync(IReadOnlyDictionary<string, IReadOnlyList<LanguageRows>> items)
    {
        string[] wanted = [.. items.Keys];
        var chosen = (await session.Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet.IsIn(wanted)).ListAsync())
            .ToDictionary(set => set.LocalizationSet, set => set.ChosenSource);
        var order = await SiteOrderAsync();
        return items
            .Where(item => item.Value.Count > 0)
            .ToDictionary(item => item.Key, item => (item.Value, SourceLanguage.Of(item.Value, chosen.GetValueOrDefault(item.Key), order)));
    }

    /// <summary>Gives a language of an item to a translator, or with null to nobody.</summary>
    public async Task AssignAsync(string localizationSet, string culture, Translator? translator)
    {
        await turns.TakeAsync(localizationSet);
        if (await FindAsync(localizationSet) is not { } set)
        {
            return;
        }

        set.Assignments = set.Assignments.Where(other => !string.Equals(other.Key, culture, StringComparison.OrdinalIgnoreCase)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        if (translator is not null)
        {
            set.Assignments[culture] = new TranslationAssignment { UserId = translator.UserId, UserName = translator.UserName };
        }

        await session.SaveAsync(set);
    }

    /// <summary>Makes what is kept of an item anew.</summary>
    public async Task RefreshAsync(string localizationSet, string? chosenSource = null)
    {
        var languages = await RowsAsync(localizationSet);
        var set = await FindAsync(localizationSet) ?? new TranslationSet { LocalizationSet = localizationSet };
        if (languages.Count == 0 && set.Languages.Count == 0)
        {
            return;
        }

        var before = PublicStates(set);
        set.ChosenSource = chosenSource ?? set.ChosenSource;
        set.Languages = [];
        if (languages.Count > 0)
        {
            await DescribeAsync(set, languages);
        }

        await session.SaveAsync(set);
        if (PublicStates(set) != before)
        {
            foreach (var observer in observers)
            {
                await observer.ChangedAsync(set);
            }
        }
    }

    // What readers are told.
    private static string PublicStates(TranslationSet set) => string.Join('|', set.Languages
        .Where(language => language.State is TranslationState.Source or TranslationState.Current or TranslationState.Outdated)
        .Select(language => $"{language.Culture} {language.State} {language.OutdatedSinceUtc:o} {language.SourceVersion} {language.IsMachineMade}"));

    private async Task DescribeAsync(TranslationSet set, IReadOnlyList<LanguageRows> languages)
    {
        var source = SourceLanguage.Of(languages, set.ChosenSource, await SiteOrderAsync());
        await StampAsync(languages, source);
        set.ContentType = source.Any.ContentType;
        set.Title = (source.Published ?? source.Any).DisplayText ?? "";
        set.Group = groups.Select(known => known.KeyOf(source.Any)).FirstOrDefault(key => key is not null);
        set.Languages = SetStates.Of(languages, source, await VersionsAsync(languages, source));
    }

    // What was published without a word about its source says what the source said then: imports, in whatever order they come, and
    // translations of a source that was not public yet.
    private async Task StampAsync(IReadOnlyList<LanguageRows> languages, LanguageRows source)
    {
        ContentItem[] unknown = [.. languages.Where(language => language != source).Select(language => language.Published).OfType<ContentItem>().Where(row => row.OriginOf().Culture is null)];
        if (source.Published is not { } now || unknown.Length == 0)
        {
            return;
        }

        var published = await PublishedAsync(now.ContentItemId);
        foreach (var row in unknown)
        {
            row.MadeFrom(source.Culture, (published.FindLast(version => version.PublishedUtc <= row.PublishedUtc)?.ContentItemVersionId) ?? now.ContentItemVersionId);
            await session.SaveAsync(row);
        }
    }

    private async Task<IReadOnlyDictionary<string, SourceVersion>> VersionsAsync(IReadOnlyList<LanguageRows> languages, LanguageRows source)
    {
        string[] wanted = [.. languages
            .Select(language => language.Published?.OriginOf().Version)
            .OfType<string>()
            .Where(version => version != source.Published?.ContentItemVersionId)
            .Distinct()];
        if (wanted.Length == 0)
        {
            return new Dictionary<string, SourceVersion>();
        }

        var published = await PublishedAsync(source.Any.ContentItemId);
        var rows = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(wanted)).ListAsync();
        return rows
            .Where(row => row.ContentItemId == source.Any.ContentItemId)
            .ToDictionary(row => row.ContentItemVersionId, row => new SourceVersion(row, published.Find(next => next.PublishedUtc > row.PublishedUtc)?.PublishedUtc));
    }

    // The versions of an item that were ever public, the oldest first.
    private async Task<List<ContentItemIndex>> PublishedAsync(string contentItemId) => [.. await session
        .QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItemId && index.PublishedUtc != null)
        .OrderBy(index => index.PublishedUtc)
        .ListAsync()];

    private async Task<IReadOnlyList<string>> SiteOrderAsync()
    {
        var standard = await cultures.GetDefaultCultureAsync();
        return [standard, .. (await cultures.GetSupportedCulturesAsync()).Where(culture => culture != standard)];
    }
}
