using System.Linq.Expressions;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.SQLite;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>One use of linq2db as a translator: it never opens a connection.</summary>
internal sealed class Translation(TableNames names, string collection) : IDisposable
{
    // The only place that knows the dialect.
    private static readonly DataOptions Options = new DataOptions()
        .UseSQLite("Data Source=:memory:", SQLiteProvider.Microsoft)
        .UseDisableQueryCache(true)
        .UseCompareNulls(CompareNulls.LikeClr);

    private readonly DataConnection _linq = new(Options);

    public void Dispose() => _linq.Dispose();

    public IQueryable<DocumentRow> Documents() => _linq.GetTable<DocumentRow>().TableName(names.Document(collection));

    public IQueryable<TIndex> Index<TIndex>() where TIndex : class =>
        _linq.GetTable<TIndex>().TableName(names.Index(typeof(TIndex), collection));

    public Expression Index(Type index) =>
        ((IQueryable)GetType().GetMethod(nameof(Index), 1, [])!.MakeGenericMethod(index).Invoke(this, null)!).Expression;

    /// <summary>The SQL of a query expression over <see cref="Documents"/> or an index table.</summary>
    public string Sql(Type row, Expression query)
    {
        try
        {
            return (string)GetType().GetMethod(nameof(Print), 1, [typeof(Expression)])!.MakeGenericMethod(row).Invoke(this, [query])!;
        }
        catch (System.Reflection.TargetInvocationException exception) when (exception.InnerException is LinqToDBException inner)
        {
            throw Unsupported.Expression(query, inner.Message, inner);
        }
    }

    public string Print<TRow>(Expression query) =>
        ((IQueryProvider)Documents().Provider).CreateQuery<TRow>(query).ToSqlQuery().Sql;
}
