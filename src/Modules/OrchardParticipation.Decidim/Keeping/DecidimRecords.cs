using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Decidim.Keeping;

/// <summary>Finds what Decidim said about what is here. It answers to nobody's rights.</summary>
internal sealed class DecidimRecords(ISession session)
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

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

    /// <summary>All records of an edition: its own and those of its practices.</summary>
    public async Task<IReadOnlyList<DecidimRecord>> OfEditionAsync(string edition) =>
        [.. await session.Query<DecidimRecord, DecidimRecordIndex>(index => index.Edition == edition).ListAsync()];

    /// <summary>Writes a record in the current unit of work.</summary>
    public Task SaveAsync(DecidimRecord record) => session.SaveAsync(record);
}
