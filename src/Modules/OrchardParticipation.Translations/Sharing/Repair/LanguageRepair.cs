using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Translations.Sharing.Repair;

/// <summary>
/// Finds items whose languages differ in what they should share, and items of which nothing is kept yet: content that was there before
/// this module, or that something changed past it.
/// </summary>
internal sealed class LanguageRepair(
    ISession session, FactSharing sharing, LanguageReading reading, TranslationSets sets, IEnumerable<ITranslationSetObserver> observers)
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int Batch = 200;

    /// <summary>Looks at all items and changes none.</summary>
    public async Task<RepairFindings> FindAsync()
    {
        var all = (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Published || index.Latest).ListAsync())
            .Select(index => index.LocalizationSet).Where(set => !string.IsNullOrEmpty(set)).Distinct(StringComparer.Ordinal).ToList();
        var known = (await session.QueryIndex<TranslationSetIndex>().ListAsync()).Select(index => index.LocalizationSet).ToHashSet(StringComparer.Ordinal);
        var findings = new RepairFindings(all.Count, [], []);
        foreach (var some in all.Chunk(Batch))
        {
            var rows = (await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(some) && index.Published).ListAsync())
                .ToLookup(row => row.LocalizationSetOf());
            var facts = (await session.Query<SharedFacts, SharedFactsIndex>(index => index.LocalizationSet.IsIn(some)).ListAsync())
                .ToDictionary(shared => shared.LocalizationSet);
            foreach (var set in some)
            {
                if (Differ([.. rows[set]], facts.GetValueOrDefault(set)))
                {
                    findings.Differing.Add(new RepairFinding(set, TitleOf(rows[set])));
                }
                else if (!known.Contains(set))
                {
                    findings.Unknown.Add(new RepairFinding(set, TitleOf(rows[set])));
                }
            }
        }

        return findings;
    }

    /// <summary>
    /// Makes the languages of an item say what was published last; where nobody knows, what the source says. Drafts keep what they
    /// changed themselves.
    /// </summary>
    public async Task MendAsync(string localizationSet)
    {
        var rows = await reading.RowsAsync(localizationSet);
        var languages = LanguageRows.Of(rows);
        if (await FactsAsync(localizationSet, languages) is { } facts)
        {
            foreach (var row in rows)
            {
                await sharing.ShareAsync(facts, row);
            }
        }

        await sets.RefreshAsync(localizationSet);
        if (await sets.FindAsync(localizationSet) is { } set)
        {
            foreach (var observer in observers)
            {
                await observer.ChangedAsync(set);
            }
        }
    }

    private bool Differ(IReadOnlyList<ContentItem> published, SharedFacts? facts)
    {
        if (!sharing.IsUsed || published.Count == 0)
        {
            return false;
        }

        var expected = facts?.Parts ?? sharing.PartsOf(published[0]);
        return published.Any(row => !SharedParts.Has(row, expected));
    }

    private async Task<SharedFacts?> FactsAsync(string localizationSet, IReadOnlyList<LanguageRows> languages)
    {
        if (await sharing.FindAsync(localizationSet) is { } facts)
        {
            return facts;
        }

        var truth = (await sets.SourceOfAsync(localizationSet, languages))?.Published ?? languages.Select(language => language.Published).FirstOrDefault(row => row is not null);
        if (truth is null || sharing.PartsOf(truth) is not { Count: > 0 } parts)
        {
            return null;
        }

        var first = new SharedFacts { LocalizationSet = localizationSet };
        first.Change(parts);
        await session.SaveAsync(first);
        return first;
    }

    private static string TitleOf(IEnumerable<ContentItem> rows) => rows.FirstOrDefault()?.DisplayText ?? "";
}

/// <param name="Looked">How many items there are.</param>
/// <param name="Differing">Those whose public languages say different things where they should say the same.</param>
/// <param name="Unknown">Those that the desk does not show.</param>
public sealed record RepairFindings(int Looked, IList<RepairFinding> Differing, IList<RepairFinding> Unknown)
{
    public IEnumerable<RepairFinding> All => Differing.Concat(Unknown);
}

public sealed record RepairFinding(string LocalizationSet, string Title);
