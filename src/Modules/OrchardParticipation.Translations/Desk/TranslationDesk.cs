using OrchardCore.Localization;
using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Translators;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Translations.Desk;

/// <summary>Reads the matrix of items and languages: a small row of each item for counting, the items of one page in full.</summary>
internal sealed class TranslationDesk(ISession session, ITranslationSets sets, ILocalizationService cultures, IEnumerable<ITranslationGroups> groups)
{
    public const int PageSize = 30;

    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    // What to do first, where there is a choice.
    private static readonly TranslationState[] _urgency = [TranslationState.Outdated, TranslationState.Draft, TranslationState.Missing];

    public async Task<IReadOnlyList<string>> CulturesAsync() => await cultures.GetSupportedCulturesAsync();

    public async Task<DeskPage> PageAsync(DeskFilter filter)
    {
        var known = await CulturesAsync();
        var rows = await RowsAsync(filter);
        var wanted = rows.Where(row => IsWanted(row, filter, known)).ToList();
        var groupNames = new List<KeyValuePair<string, string>>();
        foreach (var provider in groups)
        {
            groupNames.AddRange(await provider.ListAsync());
        }

        return new DeskPage(filter, known, groupNames)
        {
            Items = await ItemsAsync(wanted.Skip((int)Math.Min(int.MaxValue, (filter.Page - 1L) * PageSize)).Take(PageSize)),
            Total = wanted.Count,
            Counts = [.. known.Select(culture => new LanguageCount(culture, rows.Where(row => IsGiven(row, culture, filter)).CountBy(row => StateOf(row, culture)).ToDictionary()))],
        };
    }

    /// <summary>All that the filter leaves, in the order of the page.</summary>
    public async Task<IReadOnlyList<TranslationSet>> AllAsync(DeskFilter filter)
    {
        var known = await CulturesAsync();
        return await ItemsAsync((await RowsAsync(filter)).Where(row => IsWanted(row, filter, known)));
    }

    /// <summary>One item, or what the desk shows with a filter; nothing if there is no such item.</summary>
    public async Task<IReadOnlyList<TranslationSet>> ItemsAsync(ItemsQuery query) =>
        query.Item is not { } item ? await AllAsync(DeskFilter.Of(query.Desk, await CulturesAsync()))
        : await sets.FindAsync(item) is { Languages.Count: > 0 } set ? [set] : [];

    /// <summary>The most urgent thing to do that the filter leaves: an item, and the language to work on; null when all is done.</summary>
    /// <param name="filter">What the desk shows.</param>
    /// <param name="limits">The languages that the person may write; null for all.</param>
    public async Task<(TranslationSet Item, string Culture)?> NextAsync(DeskFilter filter, TranslatorLanguages? limits = null)
    {
        var known = await CulturesAsync();
        string[] wanted = [.. (filter.Culture is { } only ? [only] : known).Where(culture => limits?.Has(culture) != false)];
        var rows = await RowsAsync(filter);
        foreach (var state in _urgency.Where(state => filter.State is null || filter.State == state))
        {
            foreach (var row in rows)
            {
                if (wanted.FirstOrDefault(culture => StateOf(row, culture) == state && IsGiven(row, culture, filter)) is { } culture && await ItemsAsync([row]) is [var item])
                {
                    return (item, culture);
                }
            }
        }

        return null;
    }

    private async Task<List<TranslationSetIndex>> RowsAsync(DeskFilter filter)
    {
        var query = session.QueryIndex<TranslationSetIndex>(index => index.States != "");
        if (filter.Group is { } group)
        {
            query = query.Where(index => index.Group == group);
        }

        if (filter.Text.Length > 0)
        {
            var text = Folding.Fold(filter.Text);
            query = query.Where(index => index.SortKey!.Contains(text));
        }

        return [.. await query.OrderBy(index => index.SortKey).ThenBy(index => index.LocalizationSet).ListAsync()];
    }

    private static bool IsWanted(TranslationSetIndex row, DeskFilter filter, IReadOnlyList<string> known) =>
        (filter.State is null && filter.Translator is null)
        || (filter.Culture is { } only ? [only] : known).Any(culture => (filter.State is null || StateOf(row, culture) == filter.State) && IsGiven(row, culture, filter));

    private static bool IsGiven(TranslationSetIndex row, string culture, DeskFilter filter) =>
        filter.Translator is not { } translator || (row.Translators is { } given && TranslationSetIndexProvider.ValueIn(given, culture).SequenceEqual(translator));

    private static TranslationState StateOf(TranslationSetIndex row, string culture) => TranslationSetIndexProvider.StateIn(row.States!, culture);

    private async Task<IReadOnlyList<TranslationSet>> ItemsAsync(IEnumerable<TranslationSetIndex> rows)
    {
        string[] wanted = [.. rows.Select(row => row.LocalizationSet!)];
        var found = new Dictionary<string, TranslationSet>(StringComparer.Ordinal);
        foreach (var some in wanted.Chunk(MostParameters))
        {
            foreach (var set in await session.Query<TranslationSet, TranslationSetIndex>(index => index.LocalizationSet.IsIn(some)).ListAsync())
            {
                found[set.LocalizationSet] = set;
            }
        }

        return [.. wanted.Select(found.GetValueOrDefault).OfType<TranslationSet>()];
    }
}
