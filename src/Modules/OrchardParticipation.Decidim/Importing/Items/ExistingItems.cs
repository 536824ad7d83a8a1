using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardParticipation.Revisions.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Decidim.Importing.Items;

/// <summary>Reads what is there of items that an import may change.</summary>
internal sealed class ExistingItems(ISession session, IRevisions revisions)
{
    public async Task<IReadOnlyDictionary<string, ExistingItem>> ReadAsync(IReadOnlyCollection<string> localizationSets)
    {
        if (localizationSets.Count == 0)
        {
            return new Dictionary<string, ExistingItem>();
        }

        string[] sets = [.. localizationSets.Distinct(StringComparer.Ordinal)];
        var rows = (await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && (index.Published || index.Latest)).ListAsync())
            .ToLookup(row => row.As<LocalizationPart>().LocalizationSet);
        var numbers = (await revisions.OfSetsAsync(sets)).ToLookup(revision => revision.LocalizationSet, revision => revision.Number);
        return sets.ToDictionary(set => set, set => new ExistingItem(
            rows[set].Where(row => row.Published).DistinctBy(CultureOf, StringComparer.OrdinalIgnoreCase).ToDictionary(CultureOf, StringComparer.OrdinalIgnoreCase),
            rows[set].Any(row => !row.Published),
            numbers[set].DefaultIfEmpty(0).Max()));
    }

    private static string CultureOf(ContentItem row) => row.As<LocalizationPart>().Culture;
}

/// <param name="Languages">The published rows, by cultures.</param>
/// <param name="HasDraft">Whether somebody works on one of its languages.</param>
/// <param name="LastNumber">The last number of its history; 0 without one.</param>
internal sealed record ExistingItem(IReadOnlyDictionary<string, ContentItem> Languages, bool HasDraft, int LastNumber)
{
    public static readonly ExistingItem None = new(new Dictionary<string, ContentItem>(StringComparer.OrdinalIgnoreCase), HasDraft: false, LastNumber: 0);
}
