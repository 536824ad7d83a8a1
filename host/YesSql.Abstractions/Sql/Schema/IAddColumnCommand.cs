namespace YesSql.Sql.Schema;

public interface IAddColumnCommand : IColumnCommand, ICreateColumnCommand, ISchemaCommand, ITableCommand
{
}
