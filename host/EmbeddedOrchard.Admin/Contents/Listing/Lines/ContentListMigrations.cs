using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Sql;

namespace EmbeddedOrchard.Admin.Contents.Listing.Lines;

internal sealed class ContentListMigrations(ISession session) : DataMigration
{
    // What a walk along an order looks at on its way: with these in the index it never reads the table.
    private static readonly string[] Looked =
    [
        nameof(ContentListIndex.Latest), nameof(ContentListIndex.Published), nameof(ContentListIndex.Culture), nameof(ContentListIndex.LineId),
        nameof(ContentListIndex.ContentType), nameof(ContentListIndex.Owner), nameof(ContentListIndex.Title),
    ];

    private static readonly string[] Orders =
    [
        nameof(ContentListIndex.ModifiedUtc), nameof(ContentListIndex.PublishedUtc), nameof(ContentListIndex.CreatedUtc), nameof(ContentListIndex.Title),
    ];

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentListIndex>(table => table
            .Column<string>(nameof(ContentListIndex.LineId), column => column.WithLength(26))
            .Column<string>(nameof(ContentListIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContentListIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<string>(nameof(ContentListIndex.Culture), column => column.WithLength(16))
            .Column<bool>(nameof(ContentListIndex.Latest))
            .Column<bool>(nameof(ContentListIndex.Published))
            .Column<string>(nameof(ContentListIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentListIndex.Title), column => column.WithLength(ContentListIndex.TitleLength))
            .Column<DateTime>(nameof(ContentListIndex.ModifiedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentListIndex.PublishedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentListIndex.CreatedUtc), column => column.Nullable())
            .Column<bool>(nameof(ContentListIndex.Untranslated), column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<ContentListIndex>(table => Indexes((name, columns) => table.CreateIndex(name, columns)));

        await new ContentListFilling(session).FillAsync();
        return 3;
    }

    // What was there before the column has no mark.
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentListIndex>(table =>
            table.AddColumn<bool>(nameof(ContentListIndex.Untranslated), column => column.WithDefault(false)));
        return 2;
    }

    // The title is in every index now, so that a text is looked for without the table.
    public async Task<int> UpdateFrom2Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ContentListIndex>(table => Indexes((name, _) => table.DropIndex(name)));
        await SchemaBuilder.AlterIndexTableAsync<ContentListIndex>(table => Indexes((name, columns) => table.CreateIndex(name, columns)));
        return 3;
    }

    private static void Indexes(Action<string, string[]> each)
    {
        foreach (var order in Orders)
        {
            Walk(order, order);
            Walk($"ContentType_{order}", nameof(ContentListIndex.ContentType), order);
        }

        Walk("Owner", nameof(ContentListIndex.Owner), nameof(ContentListIndex.ModifiedUtc));
        Walk("Culture", nameof(ContentListIndex.Culture), nameof(ContentListIndex.ModifiedUtc));
        Walk("Draft", nameof(ContentListIndex.Published), nameof(ContentListIndex.Latest), nameof(ContentListIndex.ModifiedUtc));
        each("IDX_ContentListIndex_Line", [nameof(ContentListIndex.LineId), .. Looked.Where(column => column != nameof(ContentListIndex.LineId))]);
        each("IDX_ContentListIndex_Item", [nameof(ContentListIndex.ContentItemId), nameof(ContentListIndex.Published)]);

        void Walk(string name, params string[] columns) => each($"IDX_ContentListIndex_{name}", [.. columns, "DocumentId", .. Looked.Except(columns)]);
    }
}
