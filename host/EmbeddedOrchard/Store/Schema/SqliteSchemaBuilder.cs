using System.Data.Common;
using YesSql.Sql;
using YesSql.Sql.Schema;

namespace EmbeddedOrchard.Store.Schema;

/// <summary>Changes tables inside the transaction of a session: what a failing migration did is undone with it.</summary>
internal sealed class SqliteSchemaBuilder(Session session) : ISchemaBuilder
{
    private readonly TableNames _names = session.SqlStore.Tables;

    public DbConnection Connection => session.Connect().Connection;

    public DbTransaction Transaction => session.CurrentTransaction!;

    public string TablePrefix => _names.Prefix;

    public bool ThrowOnError => true;

    public Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection)
    {
        var name = _names.Index(indexType, collection);
        var command = new CreateTableCommand(name);
        table(command);
        var columns = command.Columns.Select(column => SqliteDdl.Column(column, inlineUnique: true))
            .Prepend("\"DocumentId\" INTEGER REFERENCES " + TableNames.Quote(_names.Document(collection)) + " (\"Id\") ON DELETE CASCADE")
            .Prepend("\"Id\" INTEGER PRIMARY KEY AUTOINCREMENT");
        return RunAsync(
            $"CREATE TABLE {TableNames.Quote(name)} ({string.Join(", ", columns)})",
            $"CREATE INDEX {TableNames.Quote($"IDX_FK_{name}")} ON {TableNames.Quote(name)} (\"DocumentId\")");
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null) =>
        RunAsync($"DROP TABLE {TableNames.Quote(_names.Index(indexType, collection))}");

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection) =>
        AlterAsync(_names.Index(indexType, collection), table);

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table) => AlterAsync(_names.Table(name), table);

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTableCommand(_names.Table(name));
        table(command);
        var columns = command.Columns.Select(column => SqliteDdl.Column(column, inlineUnique: true));
        return RunAsync($"CREATE TABLE {TableNames.Quote(command.Name)} ({string.Join(", ", columns)})");
    }

    public Task DropTableAsync(string name) => RunAsync($"DROP TABLE {TableNames.Quote(_names.Table(name))}");

    public Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection) => throw Reduce();

    public Task DropReduceIndexTableAsync(Type indexType, string? collection = null) => throw Reduce();

    public Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns) =>
        throw new NotSupportedException($"SQLite cannot add the foreign key '{name}' to a table that exists.");

    public Task DropForeignKeyAsync(string srcTable, string name) =>
        throw new NotSupportedException($"SQLite cannot drop the foreign key '{name}'.");

    public Task CreateSchemaAsync(string schema) => throw new NotSupportedException($"SQLite has no schemas: '{schema}' cannot be created.");

    private static NotSupportedException Reduce() => new("Reduce indexes are not supported by the embedded host: use a map index.");

    private Task AlterAsync(string name, Action<IAlterTableCommand> table)
    {
        var command = new AlterTableCommand(name, _names);
        table(command);
        return RunAsync([.. command.Statements]);
    }

    private async Task RunAsync(params string[] statements)
    {
        await session.BeginTransactionAsync();
        foreach (var sql in statements)
        {
            using var command = session.Connect().Connection.CreateCommand();
            command.Transaction = session.Connect().Transaction;
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
    }
}
