using YesSql.Sql.Schema;

namespace EmbeddedOrchard.Store.Schema;

/// <summary>Collects the statements that change a table, in the order they were asked for.</summary>
internal sealed class AlterTableCommand(string name, TableNames names) : IAlterTableCommand
{
    private readonly string _table = TableNames.Quote(name);

    public string Name => name;

    public List<ITableCommand> TableCommands { get; } = [];

    public List<string> Statements { get; } = [];

    public void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null) => AddColumn(columnName, typeof(T), column);

    public void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null)
    {
        var command = new ColumnCommand(name, columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
        Statements.Add($"ALTER TABLE {_table} ADD COLUMN {SqliteDdl.Column(command, inlineUnique: false)}");
        if (command.IsUnique)
        {
            Statements.Add(SqliteDdl.UniqueIndex(name, columnName));
        }
    }

    public void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null)
    {
        var command = new AlterColumnCommand(name, columnName);
        column?.Invoke(command);
        if (command.DbType is not null)
        {
            throw new NotSupportedException($"SQLite cannot change the type of the column '{columnName}' of '{name}': add another column.");
        }
    }

    public void RenameColumn(string columnName, string newName) =>
        Statements.Add($"ALTER TABLE {_table} RENAME COLUMN {TableNames.Quote(columnName)} TO {TableNames.Quote(newName)}");

    public void DropColumn(string columnName) =>
        Statements.Add($"ALTER TABLE {_table} DROP COLUMN {TableNames.Quote(columnName)}");

    public void CreateIndex(string indexName, params string[] columnNames) => Statements.Add(
        $"CREATE INDEX {TableNames.Quote(names.Table(indexName))} ON {_table} ({string.Join(", ", columnNames.Select(TableNames.Quote))})");

    public void DropIndex(string indexName) => Statements.Add($"DROP INDEX {TableNames.Quote(names.Table(indexName))}");
}
