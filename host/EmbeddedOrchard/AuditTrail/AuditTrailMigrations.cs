using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace EmbeddedOrchard.AuditTrail;

internal sealed class AuditTrailMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailEventIndex>(
            table => table
                .Column<string>(nameof(AuditTrailEventIndex.EventId), column => column.WithLength(26))
                .Column<string>(nameof(AuditTrailEventIndex.Category), column => column.WithLength(64))
                .Column<string>(nameof(AuditTrailEventIndex.Name), column => column.WithLength(64))
                .Column<string>(nameof(AuditTrailEventIndex.CorrelationId), column => column.Nullable().WithLength(AuditTrailManager.LongestId))
                .Column<string>(nameof(AuditTrailEventIndex.UserId), column => column.Nullable().WithLength(AuditTrailManager.LongestId))
                .Column<string>(nameof(AuditTrailEventIndex.NormalizedUserName), column => column.Nullable().WithLength(AuditTrailManager.LongestName))
                .Column<DateTime>(nameof(AuditTrailEventIndex.CreatedUtc), column => column.Nullable()),
            AuditTrailEvent.Collection);
        await SchemaBuilder.CreateMapIndexTableAsync<AuditTrailTextIndex>(
            table => table.Column<string>(nameof(AuditTrailTextIndex.Text), column => column.WithLength(AuditTrailTextIndex.Longest)),
            AuditTrailEvent.Collection);

        // One for each filter of the list, ended by its order: a page of any of them is read along an index.
        await SchemaBuilder.AlterIndexTableAsync<AuditTrailEventIndex>(
            table =>
            {
                table.CreateIndex("IDX_AuditTrailEventIndex_EventId", nameof(AuditTrailEventIndex.EventId));
                table.CreateIndex("IDX_AuditTrailEventIndex_CreatedUtc", nameof(AuditTrailEventIndex.CreatedUtc), "DocumentId");
                table.CreateIndex("IDX_AuditTrailEventIndex_Category",
                    nameof(AuditTrailEventIndex.Category), nameof(AuditTrailEventIndex.CreatedUtc), "DocumentId");
                table.CreateIndex("IDX_AuditTrailEventIndex_Name",
                    nameof(AuditTrailEventIndex.Category), nameof(AuditTrailEventIndex.Name), nameof(AuditTrailEventIndex.CreatedUtc), "DocumentId");
                table.CreateIndex("IDX_AuditTrailEventIndex_User",
                    nameof(AuditTrailEventIndex.NormalizedUserName), nameof(AuditTrailEventIndex.CreatedUtc), "DocumentId");
                table.CreateIndex("IDX_AuditTrailEventIndex_Correlation",
                    nameof(AuditTrailEventIndex.CorrelationId), nameof(AuditTrailEventIndex.CreatedUtc), "DocumentId");
            },
            AuditTrailEvent.Collection);
        await SchemaBuilder.AlterIndexTableAsync<AuditTrailTextIndex>(
            table => table.CreateIndex("IDX_AuditTrailTextIndex_DocumentId", "DocumentId", nameof(AuditTrailTextIndex.Text)),
            AuditTrailEvent.Collection);
        return 1;
    }
}
