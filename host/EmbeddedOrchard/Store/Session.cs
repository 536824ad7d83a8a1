using System.Data;
using System.Data.Common;
using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

/// <summary>
/// A unit of work: an identity map, and changes that are written together at a flush and committed together.
/// Not for use by two threads at once.
/// </summary>
internal sealed partial class Session(SqlStore store, bool withTracking) : ISession
{
    private readonly Dictionary<string, IdentityMap> _maps = [];
    private readonly List<(IIndexProvider Provider, string Collection)> _indexProviders = [];

    public IStore Store => store;

    public DbTransaction? CurrentTransaction => _connection?.Transaction;

    internal SqlStore SqlStore => store;

    /// <summary>Called when there is something to commit and nothing was there before.</summary>
    internal Action? HasWork { get; set; }

    public Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null)
    {
        Save(obj, checkConcurrency, collection);
        return Task.CompletedTask;
    }

    public void Delete(object item, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var map = MapOf(collection);
        if (map.TryGet(item, out var document))
        {
            if (document.Change == Change.Create)
            {
                map.Remove(document);
                return;
            }
        }
        else if (DocumentId.Of(item.GetType()).Get(item) is > 0 and var id)
        {
            document = map.Add(id, item);
        }
        else
        {
            return;
        }

        map.Schedule(document, Change.Delete);
        OnWork();
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var accessor = DocumentId.Of(item.GetType());
        id = id > 0 ? id : accessor.Get(item);
        if (id <= 0 || MapOf(collection).TryGet(item, out _))
        {
            return false;
        }

        accessor.Set(item, id);
        MapOf(collection).Add(id, item).StoredVersion = version > 0 ? version : null;
        return true;
    }

    public void Detach(object item, string? collection = null)
    {
        var map = MapOf(collection);
        if (map.TryGet(item, out var document))
        {
            map.Remove(document);
        }
    }

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        foreach (var entry in entries)
        {
            Detach(entry, collection);
        }
    }

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        foreach (var provider in indexProviders)
        {
            _indexProviders.Add((provider, collection ?? provider.CollectionName ?? ""));
        }

        return this;
    }

    public Task<DbConnection> CreateConnectionAsync() => Task.FromResult<DbConnection>(Connect().Connection);

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel) => BeginTransactionAsync();

    public async Task<DbTransaction> BeginTransactionAsync()
    {
        await BeginWriteAsync();
        OnWork();
        return CurrentTransaction!;
    }

    /// <summary>Saves a document of which there may be only one of its type.</summary>
    internal void SaveOnly(object document, bool checkConcurrency, string? collection = null) =>
        Save(document, checkConcurrency, collection).OnlyOneOfItsType = true;

    private TrackedDocument Save(object entity, bool checkConcurrency, string? collection)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity is Document or IIndex)
        {
            throw new ArgumentException($"A {entity.GetType().Name} cannot be saved: save the object that it is about.", nameof(entity));
        }

        var map = MapOf(collection);
        if (map.TryGet(entity, out var document))
        {
            if (document.Change == Change.Delete)
            {
                throw new InvalidOperationException($"The document {document.Id} was deleted in this session and cannot be saved again.");
            }

            map.Schedule(document, Change.Update);
        }
        else
        {
            var accessor = DocumentId.Of(entity.GetType());
            var id = accessor.Get(entity);
            var isNew = id <= 0;
            if (isNew)
            {
                id = store.Database.Ids.Next(store.DocumentsOf(collection).Name, Connect());
                accessor.Set(entity, id);
            }

            document = map.Add(id, entity);
            map.Schedule(document, isNew ? Change.Create : Change.Update);
        }

        document.CheckConcurrency |= checkConcurrency;
        OnWork();
        return document;
    }

    private IdentityMap MapOf(string? collection)
    {
        collection ??= "";
        if (!_maps.TryGetValue(collection, out var map))
        {
            _maps.Add(collection, map = new IdentityMap(collection));
        }

        return map;
    }
}
