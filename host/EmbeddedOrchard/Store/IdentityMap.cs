using System.Diagnostics.CodeAnalysis;

namespace EmbeddedOrchard.Store;

/// <summary>The documents of one collection that a session knows, each as exactly one object.</summary>
internal sealed class IdentityMap(string collection)
{
    private readonly Dictionary<long, TrackedDocument> _byId = [];
    private readonly Dictionary<object, TrackedDocument> _byEntity = new(ReferenceEqualityComparer.Instance);
    private readonly List<TrackedDocument> _pending = [];

    public string Collection { get; } = collection;


    public bool TryGet(long id, [NotNullWhen(true)] out TrackedDocument? document) => _byId.TryGetValue(id, out document);

    public bool TryGet(object entity, [NotNullWhen(true)] out TrackedDocument? document) => _byEntity.TryGetValue(entity, out document);

    public TrackedDocument Add(long id, object entity)
    {
        var document = new TrackedDocument(id, entity);
        if (_byId.TryGetValue(id, out var other))
        {
            Remove(other);
        }

        _byId[id] = document;
        _byEntity[entity] = document;
        return document;
    }

    public void Schedule(TrackedDocument document, Change change)
    {
        if (document.Change == Change.None)
        {
            _pending.Add(document);
        }

        // A document that is not in the database yet stays one to be created, however often it is saved.
        if (document.Change != Change.Create || change == Change.Delete)
        {
            document.Change = change;
        }
    }

    public void Remove(TrackedDocument document)
    {
        _byId.Remove(document.Id);
        _byEntity.Remove(document.Entity);
        _pending.Remove(document);
    }

    public bool HasPending(Func<Type, bool> which) => _pending.Exists(document => which(document.Entity.GetType()));

    public TrackedDocument[] TakePending(Func<Type, bool> which)
    {
        TrackedDocument[] pending = [.. _pending.Where(document => which(document.Entity.GetType()))];
        _pending.RemoveAll(document => which(document.Entity.GetType()));
        return pending;
    }

    public void Clear()
    {
        _byId.Clear();
        _byEntity.Clear();
        _pending.Clear();
    }
}
