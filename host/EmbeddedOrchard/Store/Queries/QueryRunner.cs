using YesSql;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Runs queries for documents on the connection of a session.</summary>
internal static class QueryRunner
{
    public static async Task<IReadOnlyList<T>> ListAsync<T>(Session session, QueryState state, int? take) where T : class
    {
        await session.FlushForAsync(state.DocumentType);
        var shape = Read(session, state, take is null ? "list" : "page");
        var sql = session.SqlStore.Plans.Find(shape, (store, shape) => DocumentPlan.Translate(store, state, shape, count: false));
        var rows = new List<Document>();
        var (text, values) = Page(sql, shape, state.Skip, take);
        DocumentTable.ReadRows(session.Connect(), text, values, rows);
        return session.Materialize<T>(rows, state.Collection);
    }

    public static async Task<int> CountAsync(Session session, QueryState state)
    {
        await session.FlushForAsync(state.DocumentType);
        var shape = Read(session, state, "count");
        var sql = session.SqlStore.Plans.Find(shape, (store, shape) => DocumentPlan.Translate(store, state, shape, count: true));
        return (int)(long)session.Connect().Prepare(sql, shape.Values).ExecuteScalar()!;
    }

    public static (string Sql, object?[] Values) Page(string sql, Shape shape, int? skip, int? take)
    {
        if (skip is null && take is null)
        {
            return (sql, shape.Values);
        }

        var limit = ParameterNames.At(shape.AddValue(take ?? -1));
        var offset = ParameterNames.At(shape.AddValue(skip ?? 0));
        return ($"{sql} LIMIT {limit} OFFSET {offset}", shape.Values);
    }

    private static Shape Read(Session session, QueryState state, string kind)
    {
        var shape = new Shape().Add(kind).Add(state.Collection);
        if (state.DocumentType is not null)
        {
            shape.Add($"type@{shape.AddValue(TypeNames.Of(state.DocumentType))}");
        }

        foreach (var filter in state.Root.Indexes)
        {
            filter.Joined = session.HasOneRow(filter.Index, state.Collection);
        }

        Read(shape, state.Root);
        foreach (var key in state.Order)
        {
            shape.Add(key.Descending ? "desc" : "asc").Add(key.Filter?.Index.FullName ?? "random").Add(key.Column ?? "");
        }

        return shape.Add(state.Skip is null && state.Take is null ? "" : "paged");
    }

    private static void Read(Shape shape, QueryScope scope)
    {
        shape.Add("{");
        foreach (var filter in scope.Indexes)
        {
            shape.Add(filter.Joined ? "join" : "in").Add(filter.Index.FullName!);
            foreach (var predicate in filter.Predicates)
            {
                PredicateShape.Read(shape, predicate);
            }
        }

        foreach (var group in scope.Groups)
        {
            shape.Add(group.Any ? "any" : "all");
            foreach (var inner in group.Scopes)
            {
                Read(shape, inner);
            }
        }

        shape.Add("}");
    }
}
