using System.Collections.Concurrent;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

/// <summary>Which indexes a type of document has, in which collection.</summary>
internal sealed class IndexMaps
{
    private static readonly ConcurrentDictionary<Type, (Type Index, bool HasOneRow)[]> Shapes = new();

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<(Type Document, string Collection), IndexDescriptor[]> _described = new();
    private readonly ConcurrentDictionary<(Type Index, string Collection), int> _rows = new();
    private (IIndexProvider Provider, string Collection)[] _providers = [];

    public void Register(IEnumerable<IIndexProvider> providers, string? collection)
    {
        lock (_gate)
        {
            _providers = [.. _providers, .. providers.Select(provider => (provider, collection ?? provider.CollectionName ?? ""))];
            _described.Clear();
            _rows.Clear();
        }
    }

    public IndexDescriptor[] Of(Type document, string collection) =>
        _described.GetOrAdd((document, collection), static (key, maps) =>
            [.. maps._providers
                .Where(registered => registered.Collection == key.Collection)
                .SelectMany(registered => Describe(registered.Provider, key.Document))], this);

    /// <summary>
    /// Whether every document has at most one row in the table of <paramref name="index"/>, so that a join cannot repeat it.
    /// An index that nobody described, or several did, is taken to have many.
    /// </summary>
    public bool HasOneRow(Type index, string collection, IReadOnlyCollection<(IIndexProvider Provider, string Collection)> scoped)
    {
        var rows = _rows.GetOrAdd((index, collection), static (key, maps) => Count(maps._providers, key.Index, key.Collection), this);
        if (scoped.Count > 0)
        {
            rows += Count(scoped, index, collection);
        }

        return rows == 1;
    }

    // Counts a mapping to one index as one row, and a mapping to many as two.
    private static int Count(IEnumerable<(IIndexProvider Provider, string Collection)> providers, Type index, string collection) => providers
        .Where(registered => registered.Collection == collection)
        .SelectMany(registered => ShapeOf(registered.Provider))
        .Where(shape => shape.Index == index)
        .Sum(shape => shape.HasOneRow ? 1 : 2);

    // The mapping functions belong to one provider object, but their shape to its type.
    private static (Type Index, bool HasOneRow)[] ShapeOf(IIndexProvider provider) =>
        Shapes.GetOrAdd(provider.GetType(), static (_, provider) =>
            [.. Describe(provider, provider.ForType()).Select(descriptor => (descriptor.IndexType, descriptor.HasOneRow))], provider);

    public static IEnumerable<IndexDescriptor> Describe(IIndexProvider provider, Type document)
    {
        if (!provider.ForType().IsAssignableFrom(document))
        {
            return [];
        }

        var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(provider.ForType()))!;
        provider.Describe(context);
        return context.Describe();
    }
}
