using OrchardCore.ContentLocalization.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace EmbeddedOrchard.Content.Localizing;

internal sealed class LocalizationMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LocalizedContentItemIndex>(table => table
            .Column<string>(nameof(LocalizedContentItemIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(LocalizedContentItemIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(LocalizedContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(LocalizedContentItemIndex.Published))
            .Column<bool>(nameof(LocalizedContentItemIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table =>
            table.CreateIndex("IDX_LocalizedContentItemIndex_Set",
                nameof(LocalizedContentItemIndex.LocalizationSet), nameof(LocalizedContentItemIndex.Culture)));
        return 1;
    }
}
