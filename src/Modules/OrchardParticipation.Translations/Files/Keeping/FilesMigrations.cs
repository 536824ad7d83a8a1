using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardParticipation.Translations.Files.Keeping;

public sealed class FilesMigrations : DataMigration
{
    private const int IdLength = 26;
    private const int UserIdLength = 255;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<KeptImportIndex>(table => table
            .Column<string>(nameof(KeptImportIndex.ImportId), column => column.NotNull().Unique().WithLength(IdLength))
            .Column<string>(nameof(KeptImportIndex.UserId), column => column.WithLength(UserIdLength))
            .Column<DateTime>(nameof(KeptImportIndex.CreatedUtc)));

        await SchemaBuilder.CreateMapIndexTableAsync<KeptItemIndex>(table => table
            .Column<string>(nameof(KeptItemIndex.ImportId), column => column.WithLength(IdLength))
            .Column<int>(nameof(KeptItemIndex.Position))
            .Column<bool>(nameof(KeptItemIndex.IsWaiting)));

        await SchemaBuilder.AlterIndexTableAsync<KeptItemIndex>(table => table.CreateIndex(
            "IDX_KeptItemIndex_Next", nameof(KeptItemIndex.ImportId), nameof(KeptItemIndex.IsWaiting), nameof(KeptItemIndex.Position)));

        return 1;
    }
}
