using System.Linq.Expressions;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Translates a query for the rows of one index table.</summary>
internal static class IndexPlan<TIndex> where TIndex : class, IIndex
{
    public static string Translate(SqlStore store, QueryState state, IndexFilter filter, Shape shape, bool count)
    {
        using var translation = new Translation(store.Tables, state.Collection);
        var query = translation.Index<TIndex>().Expression;
        foreach (var predicate in filter.Predicates)
        {
            var row = Expression.Parameter(typeof(TIndex), "idx");
            var condition = new PredicateTranslator(shape, translation.Index, predicate.Parameters[0], row).Condition(predicate.Body);
            query = Call(nameof(Queryable.Where), [typeof(TIndex)], query, Expression.Lambda(condition, row));
        }

        if (count)
        {
            return $"SELECT COUNT(*) FROM ({translation.Sql(typeof(TIndex), query)}) AS counted";
        }

        IEnumerable<(string Column, bool Descending)> order = state.Order.Select(key => (key.Column!, key.Descending));
        if (state.Skip is not null || state.Take is not null)
        {
            order = order.Append((nameof(IIndex.Id), false));
        }

        var method = nameof(Queryable.OrderBy);
        foreach (var (column, descending) in order)
        {
            var row = Expression.Parameter(typeof(TIndex), "idx");
            var key = Columns.Read(row, column);
            query = Call(method + (descending ? "Descending" : ""), [typeof(TIndex), key.Type], query, Expression.Lambda(key, row));
            method = nameof(Queryable.ThenBy);
        }

        return translation.Sql(typeof(TIndex), query);
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression query, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, types, query, Expression.Quote(lambda));
}
