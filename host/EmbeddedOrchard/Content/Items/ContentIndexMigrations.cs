using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace EmbeddedOrchard.Content.Items;

internal sealed class ContentIndexMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId), column => column.WithLength(26))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc), column => column.Nullable())
            .Column<string>(nameof(ContentItemIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentItemIndex.Author), column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>(nameof(ContentItemIndex.DisplayText), column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId",
                nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.Published));
            table.CreateIndex("IDX_ContentItemIndex_VersionId", nameof(ContentItemIndex.ContentItemVersionId));
            table.CreateIndex("IDX_ContentItemIndex_ContentType",
                nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.Published));
        });
        return 1;
    }
}
