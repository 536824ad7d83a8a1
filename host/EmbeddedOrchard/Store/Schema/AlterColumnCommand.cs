using YesSql.Sql.Schema;

namespace EmbeddedOrchard.Store.Schema;

internal sealed class AlterColumnCommand(string table, string columnName) : IAlterColumnCommand
{
    public string Name => table;

    public List<ITableCommand> TableCommands { get; } = [];

    public string ColumnName => columnName;

    public Type? DbType { get; private set; }

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public byte? Precision { get; private set; }

    public byte? Scale { get; private set; }

    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        // Only the length changes when the type stays: SQLite has none.
        DbType = dbType == typeof(string) ? null : dbType;
        Length = length;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale)
    {
        DbType = dbType;
        Precision = precision;
        Scale = scale;
        return this;
    }

    public IColumnCommand WithDefault(object @default) =>
        throw new NotSupportedException($"SQLite cannot change the default of the column '{columnName}' of '{table}'.");

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IColumnCommand Unlimited() => this;
}
