using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Texts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>Makes sheets of what is in the store. It answers to nobody's rights.</summary>
internal sealed class SheetReading(ISession session, TranslationSets sets, TextPlaces places)
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    /// <summary>A language of an item passage by passage; null if there is no such item or version, or the language is its source.</summary>
    /// <param name="localizationSet">What ties the languages of the item together.</param>
    /// <param name="culture">A language of the site.</param>
    /// <param name="sourceVersion">A version of the source; null for the public one, or the draft if there is none.</param>
    public async Task<Sheet?> OpenAsync(string localizationSet, string culture, string? sourceVersion = null) => await ReadAsync(
        localizationSet,
        culture,
        LanguageRows.Of(await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == localizationSet && (index.Published || index.Latest))
            .ListAsync()),
        sourceVersion);

    /// <summary>A language of many items, with few questions to the store. Those that have no sheet are left out.</summary>
    public async Task<IReadOnlyList<Sheet>> OpenManyAsync(IReadOnlyCollection<string> localizationSets, string culture)
    {
        var rows = (await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(localizationSets) && (index.Published || index.Latest))
            .ListAsync()).ToLookup(row => row.LocalizationSetOf(), StringComparer.Ordinal);
        var sources = await sets.SourcesOfAsync(localizationSets.ToDictionary(set => set, set => LanguageRows.Of(rows[set])));
        var known = await FindVersionsAsync(rows.SelectMany(set => LanguageRows.Of([.. set]).Find(culture) is { } target ? MadeFrom(target.Any) : []));
        var sheets = new List<Sheet>();
        foreach (var (set, (languages, source)) in sources)
        {
            if (!source.IsIn(culture))
            {
                sheets.Add((await MakeAsync(set, culture, languages, source, known))!);
            }
        }

        return sheets;
    }

    /// <summary>Versions of any items, by their ids.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> FindVersionsAsync(IEnumerable<string> ids)
    {
        var found = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        foreach (var some in ids.Distinct().Chunk(MostParameters))
        {
            foreach (var row in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(some)).ListAsync())
            {
                found[row.ContentItemVersionId] = row;
            }
        }

        return found;
    }

    /// <summary>The same, as it was made of a version of the source; until this unit of work ends nobody else changes the item.</summary>
    public async Task<Sheet?> OpenToWriteAsync(string localizationSet, string culture, string sourceVersion) =>
        await ReadAsync(localizationSet, culture, await sets.RowsAsync(localizationSet), sourceVersion);

    private async Task<Sheet?> ReadAsync(string localizationSet, string culture, IReadOnlyList<LanguageRows> languages, string? sourceVersion)
    {
        if (await sets.SourceOfAsync(localizationSet, languages) is not { } source || source.IsIn(culture))
        {
            return null;
        }

        var madeFrom = languages.Find(culture) is { } target ? MadeFrom(target.Any) : [];
        return await MakeAsync(localizationSet, culture, languages, source, await FindVersionsAsync(sourceVersion is null ? madeFrom : [sourceVersion, .. madeFrom]), sourceVersion);
    }

    private async Task<Sheet?> MakeAsync(
        string localizationSet, string culture, IReadOnlyList<LanguageRows> languages, LanguageRows language, IReadOnlyDictionary<string, ContentItem> known, string? sourceVersion = null)
    {
        var target = languages.Find(culture);
        var origin = target?.Any.OriginOf() ?? default;
        TextWork[] works = [.. target?.Any.As<TranslationWorkPart>()?.Texts ?? []];
        var source = language.Published ?? language.Any;
        var versions = known.Where(version => version.Value.ContentItemId == source.ContentItemId).ToDictionary(StringComparer.Ordinal);
        versions[source.ContentItemVersionId] = source;
        if (sourceVersion is not null && !versions.TryGetValue(sourceVersion, out source))
        {
            return null;
        }

        var contents = versions.ToDictionary(version => version.Key, version => JObject.FromObject(version.Value));
        var history = new SheetHistory(
            language.IsIn(origin.Culture) && origin.Version is { } made ? contents.GetValueOrDefault(made) : null,
            works.Where(work => contents.ContainsKey(work.SourceVersion)).ToDictionary(work => work.Path),
            contents,
            IsNew: target?.Published is null);
        var (says, has) = (contents[source!.ContentItemVersionId], target is null ? [] : JObject.FromObject(target.Any));
        SheetText[] texts = [.. (await places.OfAsync(source.ContentType)).Select(place => SheetTexts.Read(place, place.Read(says), place.Read(has), history))];
        return new Sheet(localizationSet, target?.Culture ?? culture, source, target?.Any, [.. texts.Where(text => text.Rows.Count > 0 || text.IsTooLong)])
        {
            IsOriginUnknown = target?.Published is not null && history.Origin is null && works.Length == 0,
        };
    }

    // The versions of the source that a translation speaks of.
    private static IEnumerable<string> MadeFrom(ContentItem translation) =>
        new[] { translation.OriginOf().Version }.OfType<string>().Concat(translation.As<TranslationWorkPart>()?.Texts.Select(work => work.SourceVersion) ?? []);
}

/// <summary>What a translation was made from.</summary>
/// <param name="Origin">The content of the version of the source that the translation says the same as; null if nobody knows.</param>
/// <param name="Works">What was written passage by passage, by the paths of the texts.</param>
/// <param name="Versions">The content of the versions of the source that all of it speaks of, by their ids.</param>
/// <param name="IsNew">The translation was never public: what is the same as in the source is a copy that waits for a translation.</param>
internal sealed record SheetHistory(JsonObject? Origin, IReadOnlyDictionary<string, TextWork> Works, IReadOnlyDictionary<string, JsonObject> Versions, bool IsNew);
