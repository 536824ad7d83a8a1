namespace YesSql.Indexes;

public class DescribeContext<T> : IDescriptor
{
    private readonly Dictionary<Type, IDescribeFor> _describes = [];

    public IMapFor<T, TIndex> For<TIndex>() where TIndex : IIndex
    {
        if (_describes.TryGetValue(typeof(TIndex), out var existing))
        {
            return (IMapFor<T, TIndex>)existing;
        }

        var describe = new MapDescription<T, TIndex>();
        _describes.Add(typeof(TIndex), describe);
        return describe;
    }

    public IEnumerable<IndexDescriptor> Describe(params Type[] types) =>
        _describes.Values
            .Where(describe => types.Length == 0 || types.Contains(describe.IndexType))
            .Select(describe => new IndexDescriptor
            {
                Type = typeof(T),
                IndexType = describe.IndexType,
                Filter = describe.Filter,
                Map = describe.GetMap(),
                HasOneRow = ((IRowCount)describe).HasOneRow,
            });
}
