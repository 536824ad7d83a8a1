using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace EmbeddedOrchard.Content.Handles;

internal sealed class AliasMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>(nameof(AliasPartIndex.Alias), column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>(nameof(AliasPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(AliasPartIndex.Latest))
            .Column<bool>(nameof(AliasPartIndex.Published)));

        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table =>
            table.CreateIndex("IDX_AliasPartIndex_Alias", nameof(AliasPartIndex.Alias)));
        return 1;
    }
}
