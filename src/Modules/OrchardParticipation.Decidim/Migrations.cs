using OrchardCore.Data.Migration;
using OrchardParticipation.Decidim.Keeping;
using YesSql.Sql;

namespace OrchardParticipation.Decidim;

public sealed class Migrations : DataMigration
{
    private const int KeyLength = 255;
    private const int SetLength = 64;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DecidimRecordIndex>(table => table
            .Column<string>(nameof(DecidimRecordIndex.Key), column => column.NotNull().Unique().WithLength(KeyLength))
            .Column<string>(nameof(DecidimRecordIndex.Edition), column => column.WithLength(KeyLength))
            .Column<string>(nameof(DecidimRecordIndex.SourceId), column => column.WithLength(SetLength))
            .Column<string>(nameof(DecidimRecordIndex.LocalizationSet), column => column.WithLength(SetLength)));

        await SchemaBuilder.AlterIndexTableAsync<DecidimRecordIndex>(table =>
        {
            table.CreateIndex("IDX_DecidimRecordIndex_Edition", nameof(DecidimRecordIndex.Edition), nameof(DecidimRecordIndex.SourceId));
            table.CreateIndex("IDX_DecidimRecordIndex_Set", nameof(DecidimRecordIndex.LocalizationSet));
        });

        return 1;
    }
}
