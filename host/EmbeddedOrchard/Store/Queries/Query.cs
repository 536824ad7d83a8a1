using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store.Queries;

internal sealed class Query(Session session, string collection) : IQuery
{
    public IQuery<object> Any() => new DocumentQuery<object>(session, new QueryState(collection));

    public IQuery<T> For<T>(bool filterType = true) where T : class =>
        new DocumentQuery<T>(session, new QueryState(collection) { DocumentType = filterType ? typeof(T) : null });

    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(session, collection);
}
