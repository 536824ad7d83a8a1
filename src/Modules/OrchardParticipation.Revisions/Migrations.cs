using OrchardCore.Data.Migration;
using OrchardParticipation.Revisions.Recording;
using YesSql.Sql;

namespace OrchardParticipation.Revisions;

public sealed class Migrations : DataMigration
{
    private const int SetLength = 64;
    private const int SetAndNumberLength = 80;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<RevisionIndex>(table => table
            .Column<string>(nameof(RevisionIndex.LocalizationSet), column => column.WithLength(SetLength))
            .Column<int>(nameof(RevisionIndex.Number))
            .Column<string>(nameof(RevisionIndex.SetAndNumber), column => column.NotNull().Unique().WithLength(SetAndNumberLength)));

        await SchemaBuilder.AlterIndexTableAsync<RevisionIndex>(table => table.CreateIndex(
            "IDX_RevisionIndex_Set", nameof(RevisionIndex.LocalizationSet), nameof(RevisionIndex.Number)));

        return 1;
    }
}
