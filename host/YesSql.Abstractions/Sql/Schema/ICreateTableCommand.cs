namespace YesSql.Sql.Schema;

public interface ICreateTableCommand : ISchemaCommand
{
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand> column = null);
    ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand> column = null) => default;
    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand> column = null);
}
