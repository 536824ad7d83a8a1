using System.Data.Common;
using Microsoft.Data.Sqlite;
using OrchardCore.Data;
using YesSql;

namespace EmbeddedOrchard.Store;

internal sealed class DbConnectionAccessor(IStore store) : IDbConnectionAccessor
{
    public DbConnection CreateConnection() => new SqliteConnection(((SqlStore)store).Database.ConnectionString);
}
