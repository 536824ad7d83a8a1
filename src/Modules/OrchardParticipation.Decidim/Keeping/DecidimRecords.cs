using OrchardParticipation.Awards.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Decidim.Keeping;

/// <summary>Finds what Decidim said about what is here. It answers to nobody's rights.</summary>
internal sealed class DecidimRecords(ISession session, IPublicSnapshots snapshots)
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    private const int Lot = 200;

    public Task<DecidimRecord?> FindAsync(string key) => session.Query<DecidimRecord, DecidimRecordIndex>(index => index.Key == key).FirstOrDefaultAsync()!;

    public async Task<IReadOnlyDictionary<string, DecidimRecord>> FindAsync(IReadOnlyCollection<string> keys)
    {
        var found = new Dictionary<string, DecidimRecord>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(MostParameters))
        {
            foreach (var record in await session.Query<DecidimRecord, DecidimRecordIndex>(index => index.Key.IsIn(some)).ListAsync())
            {
                found[record.Key] = record;
            }
        }

        return found;
    }

    /// <summary>All records of an edition, its own and those of its practices, to be read only: the session forgets them, for there may be many.</summary>
    public async IAsyncEnumerable<DecidimRecord> OfEditionAsync(string edition)
    {
        var last = 0L;
        for (var rows = await LotAsync(); rows.Count > 0; rows = await LotAsync())
        {
            var until = rows[^1].Id;
            var records = (await session.Query<DecidimRecord, DecidimRecordIndex>(index => index.Edition == edition && index.Id > last && index.Id <= until).ListAsync()).ToList();
            foreach (var record in records)
            {
                yield return record;
            }

            session.Detach(records);
            last = until;
        }

        async Task<List<DecidimRecordIndex>> LotAsync() =>
            [.. await session.QueryIndex<DecidimRecordIndex>(index => index.Edition == edition && index.Id > last).OrderBy(index => index.Id).Take(Lot).ListAsync()];
    }

    /// <summary>The records of some items; an item that was copied in its source has several.</summary>
    public async Task<IReadOnlyList<DecidimRecord>> OfSetsAsync(IReadOnlyCollection<string> localizationSets)
    {
        var found = new List<DecidimRecord>();
        foreach (var some in localizationSets.Chunk(MostParameters))
        {
            found.AddRange(await session.Query<DecidimRecord, DecidimRecordIndex>(index => index.LocalizationSet.IsIn(some)).ListAsync());
        }

        return found;
    }

    /// <summary>Writes a record in the current unit of work. The API shows some of it.</summary>
    public Task SaveAsync(DecidimRecord record)
    {
        snapshots.Change();
        return session.SaveAsync(record);
    }
}
