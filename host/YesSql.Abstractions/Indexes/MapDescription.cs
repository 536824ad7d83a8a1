using System.Reflection;

namespace YesSql.Indexes;

internal sealed class MapDescription<T, TIndex> : IMapFor<T, TIndex>, IGroupFor<TIndex>, IDescribeFor, IRowCount where TIndex : IIndex
{
    private Func<object, Task<IEnumerable<IIndex>>> _map = _ => Task.FromResult<IEnumerable<IIndex>>([]);
    private Func<T, bool> _when;

    bool IRowCount.HasOneRow => _hasOneRow;
    private bool _hasOneRow;

    public Type IndexType => typeof(TIndex);
    public PropertyInfo GroupProperty { get; set; }
    public Func<object, bool> Filter => _when is null ? null : document => _when((T)document);

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _when = predicate;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex> map) => Map(document => Task.FromResult(map(document)));

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>> map) => Map(document => Task.FromResult(map(document)));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex>> map)
    {
        Map(async document => await map(document) is { } index ? [index] : (IEnumerable<TIndex>)[]);
        _hasOneRow = true;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>>> map)
    {
        _hasOneRow = false;
        _map = async document => (await map((T)document) ?? []).Cast<IIndex>().ToArray();
        return this;
    }

    public Func<object, Task<IEnumerable<IIndex>>> GetMap() => _map;
    public Func<IGrouping<object, IIndex>, IIndex> GetReduce() => null;
    public Func<IIndex, IEnumerable<IIndex>, IIndex> GetDelete() => null;
}

internal interface IRowCount
{
    bool HasOneRow { get; }
}
