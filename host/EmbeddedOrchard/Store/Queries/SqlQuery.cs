using System.Data.Common;
using YesSql;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Queries in SQL, for what predicates cannot say; their values are the parameters <c>@p0</c>, <c>@p1</c>, …</summary>
internal static class SqlQuery
{
    public static string TableOf<TIndex>(this ISession session, string collection = "") =>
        TableNames.Quote(((Session)session).SqlStore.Tables.Index(typeof(TIndex), collection));

    public static async Task<IReadOnlyList<T>> ListSqlAsync<T>(this ISession session, string sql, object?[] values, Func<DbDataReader, T> read)
    {
        var own = (Session)session;
        await own.FlushAsync();
        using var reader = own.Connect().Prepare(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
