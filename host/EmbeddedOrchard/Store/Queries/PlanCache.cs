using System.Collections.Concurrent;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>The SQL of the query shapes seen so far.</summary>
internal sealed class PlanCache(SqlStore store)
{
    // Far more than an application has; it only stops predicates that are put together at run time without end.
    private const int Maximum = 5_000;

    private readonly ConcurrentDictionary<string, string> _plans = new();

    public string Find(Shape shape, Func<SqlStore, Shape, string> translate)
    {
        var key = shape.ToString();
        if (!_plans.TryGetValue(key, out var sql))
        {
            if (_plans.Count >= Maximum)
            {
                _plans.Clear();
            }

            _plans[key] = sql = translate(store, shape);
        }

        return sql;
    }
}
