using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

/// <summary>Fills the table of an index anew, for documents that were saved when nobody kept the index. The documents stay as they are.</summary>
internal static class IndexFilling
{
    private const int Lot = 100;

    /// <summary>Reads some documents at a time; what the table had is gone. Committed with the session, which has the turn to write until then.</summary>
    /// <param name="session">The unit of work.</param>
    /// <param name="ids">The documents that may have rows.</param>
    public static async Task FillIndexAsync<TDocument, TIndex>(this ISession session, IEnumerable<long> ids)
        where TDocument : class
        where TIndex : class, IIndex
    {
        var own = (Session)session;
        await own.BeginTransactionAsync();
        var (table, columns) = (own.SqlStore.Tables.Index(typeof(TIndex), string.Empty), IndexTable.Of(typeof(TIndex)));
        var maps = own.SqlStore.Indexes.Of(typeof(TDocument), string.Empty).Where(index => index.IndexType == typeof(TIndex)).ToArray();
        own.Connect().Execute($"DELETE FROM {TableNames.Quote(table)}");
        foreach (var some in ids.Chunk(Lot))
        {
            await using var reader = own.Store.CreateSession(withTracking: false);
            foreach (var document in await reader.GetAsync<TDocument>(some))
            {
                var id = DocumentId.Of(typeof(TDocument)).Get(document);
                foreach (var map in maps.Where(map => map.Filter is null || map.Filter(document)))
                {
                    foreach (var row in await map.Map(document))
                    {
                        columns.Insert(own.Connect(), table, row, id);
                    }
                }
            }
        }
    }
}
