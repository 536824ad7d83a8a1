using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

/// <summary>The columns of an index type: every readable and writable property, besides <c>Id</c> and the document's id.</summary>
internal sealed class IndexTable
{
    public const string DocumentId = "DocumentId";

    private static readonly ConcurrentDictionary<Type, IndexTable> Known = new();

    private readonly Func<object, object?[]> _values;
    private readonly Func<object> _create;
    private readonly ConcurrentDictionary<string, Statements> _statements = new();

    private IndexTable(Type type)
    {
        Columns = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true } && property.Name is not (nameof(IIndex.Id) or DocumentId))
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.Name, StringComparer.Ordinal)];

        var index = Expression.Parameter(typeof(object));
        var typed = Expression.Convert(index, type);
        _values = Expression.Lambda<Func<object, object?[]>>(
            Expression.NewArrayInit(
                typeof(object),
                Columns.Select(column => Expression.Convert(Expression.Property(typed, column), typeof(object)))),
            index).Compile();
        _create = Expression.Lambda<Func<object>>(Expression.New(type)).Compile();
    }

    public IReadOnlyList<PropertyInfo> Columns { get; }

    public static IndexTable Of(Type type) => Known.GetOrAdd(type, static type => new IndexTable(type));

    public object Create() => _create();

    public void Delete(PooledConnection connection, string table, long documentId) =>
        connection.Execute(StatementsOf(table).Delete, documentId);

    public void Insert(PooledConnection connection, string table, IIndex index, long documentId)
    {
        object?[] values = [documentId, .. _values(index)];
        index.Id = (long)connection.Prepare(StatementsOf(table).Insert, values).ExecuteScalar()!;
    }

    private Statements StatementsOf(string table) => _statements.GetOrAdd(table, static (table, columns) => new(
        $"INSERT INTO {TableNames.Quote(table)} ({string.Join(", ", columns.Select(column => column.Name).Prepend(DocumentId).Select(TableNames.Quote))}) "
        + $"VALUES ({string.Join(", ", Enumerable.Range(0, columns.Count + 1).Select(ParameterNames.At))}) RETURNING {TableNames.Quote("Id")}",
        $"DELETE FROM {TableNames.Quote(table)} WHERE {TableNames.Quote(DocumentId)} = {ParameterNames.At(0)}"), Columns);

    private sealed record Statements(string Insert, string Delete);
}
