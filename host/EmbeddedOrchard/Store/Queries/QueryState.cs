using System.Linq.Expressions;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>What a query has been told so far.</summary>
internal sealed class QueryState(string collection)
{
    public string Collection { get; } = collection;

    /// <summary>The only type of document wanted; null for any that has the index rows.</summary>
    public Type? DocumentType { get; set; }

    public QueryScope Root { get; } = new();

    public List<OrderKey> Order { get; } = [];

    public int? Skip { get; set; }

    public int? Take { get; set; }

    public void OrderBy(OrderKey key)
    {
        Order.Clear();
        Order.Add(key);
    }
}

/// <summary>Conditions that hold together: one for each index, and groups of alternatives.</summary>
internal sealed class QueryScope
{
    public List<IndexFilter> Indexes { get; } = [];

    public List<ScopeGroup> Groups { get; } = [];

    public IndexFilter With(Type index)
    {
        var filter = Indexes.Find(filter => filter.Index == index);
        if (filter is null)
        {
            Indexes.Add(filter = new IndexFilter(index));
        }

        return filter;
    }
}

internal sealed record ScopeGroup(bool Any, IReadOnlyList<QueryScope> Scopes);

/// <summary>The predicates on one row of an index table.</summary>
internal sealed class IndexFilter(Type index)
{
    public Type Index { get; } = index;

    public List<LambdaExpression> Predicates { get; } = [];

    /// <summary>Whether the table is joined; otherwise its rows are looked for in a subquery.</summary>
    public bool Joined { get; set; }
}

/// <summary>A column to order by; no column means a random order.</summary>
internal sealed record OrderKey(IndexFilter? Filter, string? Column, bool Descending)
{
    public static OrderKey Random { get; } = new(null, null, false);

    public static OrderKey By(IndexFilter filter, LambdaExpression key, bool descending)
    {
        var body = key.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert)
        {
            body = convert.Operand;
        }

        return body is MemberExpression { Expression: ParameterExpression } member
            ? new OrderKey(filter, member.Member.Name, descending)
            : throw Unsupported.Expression(key, "only a column of the index can be ordered by");
    }
}
