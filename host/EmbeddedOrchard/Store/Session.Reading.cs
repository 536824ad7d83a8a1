using EmbeddedOrchard.Store.Queries;
using YesSql;

namespace EmbeddedOrchard.Store;

internal sealed partial class Session
{
    // Without a flush: what this session has saved or deleted is in its identity map, and the turn to write is not taken early.
    public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null) where T : class
    {
        var map = MapOf(collection);
        var missing = ids.Where(id => !map.TryGet(id, out _)).ToArray();
        var read = missing.Length == 0
            ? []
            : store.DocumentsOf(collection).Read(Connect(), missing).DistinctBy(document => document.Id)
                .ToDictionary(document => document.Id);

        var found = new List<T>(ids.Length);
        foreach (var id in ids)
        {
            if ((map.TryGet(id, out var known) ? known.Present
                : read.TryGetValue(id, out var document) ? Materialize(typeof(T), document, map) : null) is T entity)
            {
                found.Add(entity);
            }
        }

        return Task.FromResult<IEnumerable<T>>(found);
    }

    public IQuery Query(string? collection = null) => new Query(this, collection ?? "");

    /// <summary>The objects of the rows that a query found; each row becomes the object that this session has for it already.</summary>
    internal IReadOnlyList<T> Materialize<T>(List<Document> documents, string collection) where T : class
    {
        var map = MapOf(collection);
        var found = new List<T>(documents.Count);
        foreach (var document in documents)
        {
            if ((map.TryGet(document.Id, out var known) ? known.Entity : Materialize(typeof(T), document, map)) is T entity)
            {
                found.Add(entity);
            }
        }

        return found;
    }

    internal bool HasOneRow(Type index, string collection) =>
        store.Indexes.HasOneRow(index, collection, _indexProviders);

    private object? Materialize(Type wanted, Document document, IdentityMap map)
    {
        var type = document.Type == TypeNames.Of(wanted) ? wanted : TypeNames.Find(document.Type);
        if (document.Content is null || type is null || !wanted.IsAssignableFrom(type))
        {
            return null;
        }

        var entity = DocumentJson.Read(document.Content, type);
        DocumentId.Of(type).Set(entity, document.Id);
        if (withTracking)
        {
            var tracked = map.Add(document.Id, entity);
            tracked.StoredContent = document.Content;
            tracked.StoredVersion = document.Version;
        }

        return entity;
    }
}
