using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace EmbeddedOrchard.Security.Users;

internal sealed class UserMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.UserId), column => column.Unique().WithLength(26))
            .Column<string>(nameof(UserIndex.NormalizedUserName), column => column.Unique().WithLength(255))
            .Column<string>(nameof(UserIndex.NormalizedEmail), column => column.Nullable().Unique().WithLength(255))
            .Column<bool>(nameof(UserIndex.IsEnabled), column => column.NotNull().WithDefault(true))
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled), column => column.NotNull().WithDefault(false))
            .Column<DateTime?>(nameof(UserIndex.LockoutEndUtc), column => column.Nullable())
            .Column<int>(nameof(UserIndex.AccessFailedCount), column => column.NotNull().WithDefault(0)));

        await SchemaBuilder.CreateMapIndexTableAsync<UserRoleIndex>(table => table
            .Column<string>(nameof(UserRoleIndex.RoleName), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<UserRoleIndex>(table => table
            .CreateIndex("IDX_UserRoleIndex_RoleName", nameof(UserRoleIndex.RoleName)));

        return 1;
    }
}
