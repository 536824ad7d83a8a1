using YesSql;
using YesSql.Sql.Schema;

namespace EmbeddedOrchard.Store.Schema;

internal sealed class CreateTableCommand(string name) : ICreateTableCommand
{
    public string Name => name;

    public List<ITableCommand> TableCommands { get; } = [];

    public IEnumerable<ColumnCommand> Columns => TableCommands.OfType<ColumnCommand>();

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null) =>
        Column(columnName, typeof(T), column);

    public ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null) =>
        Column(columnName, identityColumnSize == IdentityColumnSize.Int32 ? typeof(int) : typeof(long), column);

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var command = new ColumnCommand(name, columnName, dbType);
        column?.Invoke(command);
        TableCommands.Add(command);
        return this;
    }
}
