using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store.Queries;

internal class DocumentQuery<T>(Session session, QueryState state, QueryScope scope) : IQuery<T> where T : class
{
    public DocumentQuery(Session session, QueryState state) : this(session, state, state.Root)
    {
    }

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(any: false, predicates);

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(any: true, predicates);

    public ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => GroupAsync(any: false, predicates);

    public ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => GroupAsync(any: true, predicates);

    public Task<int> CountAsync() => QueryRunner.CountAsync(session, state);

    public async Task<T> FirstOrDefaultAsync() => await QueryRunner.ListAsync<T>(session, state, take: 1) is [var first, ..] ? first : null!;

    public async Task<IEnumerable<T>> ListAsync() => await QueryRunner.ListAsync<T>(session, state, state.Take);

    public async IAsyncEnumerable<T> ToAsyncEnumerable()
    {
        foreach (var document in await ListAsync())
        {
            yield return document;
        }
    }

    public string GetTypeAlias(Type t) => t.Name;

    // A document is never repeated here.
    public IQuery<T> NoDuplicates() => this;

    public IQuery<T> Skip(int count)
    {
        state.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        state.Take = count;
        return this;
    }

    public IQuery<T> With(Type indexType)
    {
        scope.With(indexType);
        return this;
    }

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex =>
        new DocumentQuery<T, TIndex>(session, state, scope, scope.With(typeof(TIndex)));

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex =>
        With<TIndex>().Where(predicate);

    private DocumentQuery<T> Group(bool any, Func<IQuery<T>, IQuery<T>>[] predicates)
    {
        var scopes = predicates.Select(_ => new QueryScope()).ToArray();
        for (var i = 0; i < predicates.Length; i++)
        {
            predicates[i](new DocumentQuery<T>(session, state, scopes[i]));
        }

        return Add(any, scopes);
    }

    private async ValueTask<IQuery<T>> GroupAsync(bool any, Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates)
    {
        var scopes = predicates.Select(_ => new QueryScope()).ToArray();
        for (var i = 0; i < predicates.Length; i++)
        {
            await predicates[i](new DocumentQuery<T>(session, state, scopes[i]));
        }

        return Add(any, scopes);
    }

    private DocumentQuery<T> Add(bool any, QueryScope[] scopes)
    {
        // An alternative that was given no condition restricts nothing.
        if (scopes.Length > 0)
        {
            scope.Groups.Add(new ScopeGroup(any, scopes));
        }

        return this;
    }
}

internal sealed class DocumentQuery<T, TIndex>(Session session, QueryState state, QueryScope scope, IndexFilter filter)
    : DocumentQuery<T>(session, state, scope), IQuery<T, TIndex>
    where T : class
    where TIndex : IIndex
{
    private readonly QueryState _state = state;

    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        filter.Predicates.Add(predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector) => First(OrderKey.By(filter, keySelector, false));

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector) => First(OrderKey.By(filter, keySelector, true));

    public IQuery<T, TIndex> OrderByRandom() => First(OrderKey.Random);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector) => Then(OrderKey.By(filter, keySelector, false));

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector) => Then(OrderKey.By(filter, keySelector, true));

    public IQuery<T, TIndex> ThenByRandom() => Then(OrderKey.Random);

    public IQuery<T, TIndex> Where(string sql) => throw Unsupported.RawSql(nameof(Where));

    public IQuery<T, TIndex> WithParameter(string name, object value) => throw Unsupported.RawSql(nameof(WithParameter));

    public IQuery<T, TIndex> OrderBy(string sql) => throw Unsupported.RawSql(nameof(OrderBy));

    public IQuery<T, TIndex> OrderByDescending(string sql) => throw Unsupported.RawSql(nameof(OrderByDescending));

    public IQuery<T, TIndex> ThenBy(string sql) => throw Unsupported.RawSql(nameof(ThenBy));

    public IQuery<T, TIndex> ThenByDescending(string sql) => throw Unsupported.RawSql(nameof(ThenByDescending));

    private DocumentQuery<T, TIndex> First(OrderKey key)
    {
        _state.OrderBy(key);
        return this;
    }

    private DocumentQuery<T, TIndex> Then(OrderKey key)
    {
        _state.Order.Add(key);
        return this;
    }
}
