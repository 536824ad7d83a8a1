using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

public interface ISchemaBuilder
{
    DbConnection Connection { get; }
    string TablePrefix { get; }
    bool ThrowOnError { get; }
    DbTransaction Transaction { get; }
    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);
    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);
    Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);
    Task CreateSchemaAsync(string schema);
    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);
    Task DropForeignKeyAsync(string srcTable, string name);
    Task DropMapIndexTableAsync(Type indexType, string collection = null);
    Task DropReduceIndexTableAsync(Type indexType, string collection = null);
    Task DropTableAsync(string name);
}
