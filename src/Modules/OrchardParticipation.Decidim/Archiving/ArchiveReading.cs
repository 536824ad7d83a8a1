using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Revisions.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Decidim.Archiving;

/// <summary>Reads from the site what goes into an archive.</summary>
internal sealed class ArchiveReading(ISession session, IRevisions revisions)
{
    // In the order in which an empty site can take them.
    private static readonly string[] _types = [ContentTypes.Award, ContentTypes.Edition, ContentTypes.Practice];

    /// <summary>Everything, in an order that depends on nothing but the content.</summary>
    public async Task<IReadOnlyList<ArchivedSet>> SetsAsync()
    {
        var sets = (await session.QueryIndex<LocalizedContentItemIndex>().ListAsync())
            .Where(row => !string.IsNullOrEmpty(row.LocalizationSet))
            .GroupBy(row => row.LocalizationSet, row => row.ContentItemId)
            .ToDictionary(set => set.Key, set => set.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        var typeOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in _types)
        {
            foreach (var row in await session.QueryIndex<ContentItemIndex>(row => row.ContentType == type).ListAsync())
            {
                typeOf[row.ContentItemId] = type;
            }
        }

        var gone = (await revisions.OfSetsAsync([.. (await revisions.SetsAsync()).Where(set => !sets.ContainsKey(set))])).DistinctBy(revision => revision.LocalizationSet);
        return [.. sets
            .Where(set => typeOf.ContainsKey(set.Value[0]))
            .Select(set => new ArchivedSet(typeOf[set.Value[0]], set.Key, set.Value))
            .Concat(gone.Select(revision => new ArchivedSet(revision.ContentType, revision.LocalizationSet, [])))
            .OrderBy(set => Array.IndexOf(_types, set.ContentType))
            .ThenBy(set => set.LocalizationSet, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<ArchivedItem>> ReadAsync(IReadOnlyList<ArchivedSet> wanted)
    {
        string[] sets = [.. wanted.Select(set => set.LocalizationSet)];
        var history = (await revisions.OfSetsAsync(sets)).ToLookup(revision => revision.LocalizationSet);
        var setOf = wanted.SelectMany(set => set.ContentItemIds.Concat(history[set.LocalizationSet].Select(revision => revision.ContentItemId)).Distinct(StringComparer.Ordinal).Select(id => (id, set.LocalizationSet)))
            .ToDictionary(pair => pair.id, pair => pair.LocalizationSet, StringComparer.Ordinal);
        string[] ids = [.. setOf.Keys];
        var rows = (await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids)).ListAsync()).ToLookup(row => setOf[row.ContentItemId]);
        var records = (await session.Query<DecidimRecord, DecidimRecordIndex>(row => row.LocalizationSet.IsIn(sets)).ListAsync()).ToLookup(record => record.LocalizationSet);
        return [.. wanted.Select(set => new ArchivedItem(set.ContentType, set.LocalizationSet, [.. rows[set.LocalizationSet]], [.. history[set.LocalizationSet]], [.. records[set.LocalizationSet]]))];
    }
}
