using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store.Queries;

internal sealed class IndexQuery<T>(Session session, string collection) : IQueryIndex<T> where T : class, IIndex
{
    private readonly IndexFilter _filter = new(typeof(T));
    private readonly QueryState _state = new(collection);

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _filter.Predicates.Add(predicate);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector)
    {
        _state.OrderBy(OrderKey.By(_filter, keySelector, false));
        return this;
    }

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector)
    {
        _state.OrderBy(OrderKey.By(_filter, keySelector, true));
        return this;
    }

    public IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector)
    {
        _state.Order.Add(OrderKey.By(_filter, keySelector, false));
        return this;
    }

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector)
    {
        _state.Order.Add(OrderKey.By(_filter, keySelector, true));
        return this;
    }

    public IQueryIndex<T> Skip(int count)
    {
        _state.Skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _state.Take = count;
        return this;
    }

    public async Task<int> CountAsync()
    {
        await session.FlushForIndexAsync(typeof(T));
        var shape = Read("countindex");
        var sql = session.SqlStore.Plans.Find(shape, (store, shape) => IndexPlan<T>.Translate(store, _state, _filter, shape, count: true));
        return (int)(long)session.Connect().Prepare(sql, shape.Values).ExecuteScalar()!;
    }

    public async Task<T> FirstOrDefaultAsync() => (await RunAsync(1)).FirstOrDefault()!;

    public async Task<IEnumerable<T>> ListAsync() => await RunAsync(_state.Take);

    public async IAsyncEnumerable<T> ToAsyncEnumerable()
    {
        foreach (var row in await ListAsync())
        {
            yield return row;
        }
    }

    public IQueryIndex<T> Where(string sql) => throw Unsupported.RawSql(nameof(Where));

    public IQueryIndex<T> WithParameter(string name, object value) => throw Unsupported.RawSql(nameof(WithParameter));

    public IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex =>
        throw new NotSupportedException($"A query of {typeof(T).Name} cannot be joined with {typeof(TIndex).Name}: query the documents instead.");

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>();

    private async Task<List<T>> RunAsync(int? take)
    {
        await session.FlushForIndexAsync(typeof(T));
        var shape = Read("index");
        var sql = session.SqlStore.Plans.Find(shape, (store, shape) => IndexPlan<T>.Translate(store, _state, _filter, shape, count: false));
        var (text, values) = QueryRunner.Page(sql, shape, _state.Skip, take);
        using var reader = session.Connect().Prepare(text, values).ExecuteReader();
        return IndexRows<T>.Read(reader);
    }

    private Shape Read(string kind)
    {
        var shape = new Shape().Add(kind).Add(collection).Add(typeof(T).FullName!);
        foreach (var predicate in _filter.Predicates)
        {
            PredicateShape.Read(shape, predicate);
        }

        foreach (var key in _state.Order)
        {
            shape.Add(key.Descending ? "desc" : "asc").Add(key.Column ?? "");
        }

        return shape.Add(_state.Skip is null && _state.Take is null ? "" : "paged");
    }
}
