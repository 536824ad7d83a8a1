namespace YesSql.Sql.Schema;

public interface ISchemaCommand
{
    string Name { get; }
    List<ITableCommand> TableCommands { get; }
}
