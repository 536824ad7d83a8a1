using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace EmbeddedOrchard.Media.Using;

internal sealed class MediaUseMigrations(ISession session) : DataMigration
{
    private const int IdLength = 26;
    private const int PathLength = 800;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaUseIndex>(table => table
            .Column<string>(nameof(MediaUseIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(MediaUseIndex.Path), column => column.WithLength(PathLength))
            .Column<bool>(nameof(MediaUseIndex.Published))
            .Column<bool>(nameof(MediaUseIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<MediaUseIndex>(table => table.CreateIndex("IDX_MediaUseIndex_Path", nameof(MediaUseIndex.Path)));

        // It is filled when the feature has come on.
        return 2;
    }

    // The first version did not look at what had been saved before it.
    public async Task<int> UpdateFrom1Async()
    {
        await MediaUseFilling.FillAsync(session);
        return 2;
    }
}
