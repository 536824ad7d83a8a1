using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace EmbeddedOrchard.Content.Routing;

internal sealed class AutorouteMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>(nameof(AutoroutePartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AutoroutePartIndex.ContainedContentItemId), column => column.Nullable().WithLength(26))
            .Column<string>(nameof(AutoroutePartIndex.JsonPath), column => column.Nullable().Unlimited())
            .Column<string>(nameof(AutoroutePartIndex.Path), column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>(nameof(AutoroutePartIndex.Published))
            .Column<bool>(nameof(AutoroutePartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
            table.CreateIndex("IDX_AutoroutePartIndex_Path", nameof(AutoroutePartIndex.Path)));
        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
            table.CreateIndex("IDX_AutoroutePartIndex_ContentItemId", nameof(AutoroutePartIndex.ContentItemId)));
        return 2;
    }
}
