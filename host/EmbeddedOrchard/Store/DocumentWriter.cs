using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

/// <summary>Writes changed documents and their index rows, inside the transaction of a session.</summary>
internal sealed class DocumentWriter(
    SqlStore store,
    PooledConnection connection,
    IdentityMap map,
    Func<Type, string, IEnumerable<IndexDescriptor>> indexesOf)
{
    private readonly DocumentTable _table = store.DocumentsOf(map.Collection);

    public async Task WriteAsync(TrackedDocument document)
    {
        var change = document.Change;
        document.Change = Change.None;
        switch (change)
        {
            case Change.Create:
                Create(document);
                await WriteIndexesAsync(document, replace: false);
                break;
            case Change.Update:
                if (Update(document))
                {
                    await WriteIndexesAsync(document, replace: true);
                }

                break;
            case Change.Delete:
                Delete(document);
                break;
            case Change.None:
                break;
        }

        document.CheckConcurrency = false;
    }

    private void Create(TrackedDocument tracked)
    {
        var document = Row(tracked);
        if (tracked.OnlyOneOfItsType && _table.Any(connection, document.Type))
        {
            throw new ConcurrencyException(document);
        }

        document.Content = DocumentJson.Write(tracked.Entity);
        document.Version = 1;
        _table.Insert(connection, document);
        tracked.StoredContent = document.Content;
        tracked.StoredVersion = document.Version;
    }

    private bool Update(TrackedDocument tracked)
    {
        var document = Row(tracked);
        document.Content = DocumentJson.Write(tracked.Entity);
        if (!tracked.CheckConcurrency && document.Content == tracked.StoredContent)
        {
            return false;
        }

        // A row that is gone is a conflict even without a check: the save must not be acknowledged.
        tracked.StoredVersion = _table.Update(connection, document, tracked.CheckConcurrency ? tracked.StoredVersion : null)
            ?? throw new ConcurrencyException(document);
        tracked.StoredContent = document.Content;
        return true;
    }

    private void Delete(TrackedDocument tracked)
    {
        foreach (var index in indexesOf(tracked.Entity.GetType(), map.Collection))
        {
            IndexTable.Of(index.IndexType).Delete(connection, store.Tables.Index(index.IndexType, map.Collection), tracked.Id);
        }

        _table.Delete(connection, tracked.Id);
        map.Remove(tracked);
    }

    private async Task WriteIndexesAsync(TrackedDocument tracked, bool replace)
    {
        foreach (var group in indexesOf(tracked.Entity.GetType(), map.Collection).GroupBy(index => index.IndexType))
        {
            var table = store.Tables.Index(group.Key, map.Collection);
            var columns = IndexTable.Of(group.Key);
            if (replace)
            {
                columns.Delete(connection, table, tracked.Id);
            }

            foreach (var index in group.Where(index => index.Filter is null || index.Filter(tracked.Entity)))
            {
                foreach (var row in await index.Map(tracked.Entity))
                {
                    if (row is not null)
                    {
                        columns.Insert(connection, table, row, tracked.Id);
                    }
                }
            }
        }
    }

    private static Document Row(TrackedDocument tracked) => new()
    {
        Id = tracked.Id,
        Type = TypeNames.Of(tracked.Entity.GetType()),
        Version = tracked.StoredVersion ?? 0,
    };
}
