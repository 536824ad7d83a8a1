using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Makes index objects of the rows of a reader.</summary>
internal static class IndexRows<T> where T : class, IIndex
{
    private static readonly ConcurrentDictionary<(string Column, int Ordinal), Action<object, SqliteDataReader>> Setters = new();

    public static List<T> Read(SqliteDataReader reader)
    {
        var setters = new Action<object, SqliteDataReader>[reader.FieldCount];
        for (var i = 0; i < setters.Length; i++)
        {
            setters[i] = Setters.GetOrAdd((reader.GetName(i), i), static column =>
                ColumnValue.Reader(typeof(T).GetProperty(column.Column)!, column.Ordinal));
        }

        var table = IndexTable.Of(typeof(T));
        var rows = new List<T>();
        while (reader.Read())
        {
            var row = (T)table.Create();
            foreach (var set in setters)
            {
                set(row, reader);
            }

            rows.Add(row);
        }

        return rows;
    }
}
