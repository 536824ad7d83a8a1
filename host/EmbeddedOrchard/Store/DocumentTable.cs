using YesSql;

namespace EmbeddedOrchard.Store;

/// <summary>The statements on one document table.</summary>
internal sealed class DocumentTable
{
    private const int LargestRead = 256;

    private readonly string _insert;
    private readonly string _update;
    private readonly string _updateChecked;
    private readonly string _delete;
    private readonly string _exists;
    private readonly string _select;

    public DocumentTable(string name)
    {
        Name = name;
        var table = TableNames.Quote(name);
        _insert = $"INSERT INTO {table} (\"Id\", \"Type\", \"Content\", \"Version\") VALUES (@p0, @p1, @p2, @p3)";
        _update = $"UPDATE {table} SET \"Content\" = @p1, \"Version\" = \"Version\" + 1 WHERE \"Id\" = @p0 RETURNING \"Version\"";
        _updateChecked = $"UPDATE {table} SET \"Content\" = @p1, \"Version\" = \"Version\" + 1 WHERE \"Id\" = @p0 AND \"Version\" = @p2 RETURNING \"Version\"";
        _delete = $"DELETE FROM {table} WHERE \"Id\" = @p0";
        _exists = $"SELECT EXISTS (SELECT 1 FROM {table} WHERE \"Type\" = @p0)";
        _select = $"SELECT \"Id\", \"Type\", \"Content\", \"Version\" FROM {table} WHERE \"Id\"";
    }

    public string Name { get; }

    public void Insert(PooledConnection connection, Document document) =>
        connection.Execute(_insert, document.Id, document.Type, document.Content, document.Version);

    /// <summary>The new version, or null when the row is gone or has another version than expected.</summary>
    public long? Update(PooledConnection connection, Document document, long? expectedVersion) =>
        (expectedVersion is { } version
            ? connection.Prepare(_updateChecked, [document.Id, document.Content, version])
            : connection.Prepare(_update, [document.Id, document.Content])).ExecuteScalar() as long?;

    public void Delete(PooledConnection connection, long id) => connection.Execute(_delete, id);

    public bool Any(PooledConnection connection, string type) => connection.Prepare(_exists, [type]).ExecuteScalar() is 1L;

    public List<Document> Read(PooledConnection connection, IReadOnlyList<long> ids)
    {
        var documents = new List<Document>(ids.Count);
        for (var start = 0; start < ids.Count; start += LargestRead)
        {
            var count = Math.Min(LargestRead, ids.Count - start);
            // Few sizes of lists, so that few statements are prepared: the rest repeats the last id.
            var values = new object?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count)];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = ids[start + Math.Min(i, count - 1)];
            }

            var condition = values.Length == 1 ? " = @p0" : $" IN ({string.Join(", ", Enumerable.Range(0, values.Length).Select(ParameterNames.At))})";
            ReadRows(connection, _select + condition, values, documents);
        }

        return documents;
    }

    public static void ReadRows(PooledConnection connection, string sql, ReadOnlySpan<object?> values, List<Document> documents)
    {
        using var reader = connection.Prepare(sql, values).ExecuteReader();
        while (reader.Read())
        {
            documents.Add(new Document
            {
                Id = reader.GetInt64(0),
                Type = reader.GetString(1),
                Content = reader.IsDBNull(2) ? null : reader.GetString(2),
                Version = reader.GetInt64(3),
            });
        }
    }
}
