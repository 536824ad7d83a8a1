using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Orchard.Compliance.Store.Articles;

public sealed class ArticleMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleIndex>(table => table
            .Column<string>(nameof(ArticleIndex.Title), column => column.WithLength(255))
            .Column<int>(nameof(ArticleIndex.Rank))
            .Column<int?>(nameof(ArticleIndex.Score))
            .Column<decimal?>(nameof(ArticleIndex.Price))
            .Column<double>(nameof(ArticleIndex.Weight))
            .Column<bool>(nameof(ArticleIndex.Featured), column => column.NotNull().WithDefault(false))
            .Column<bool?>(nameof(ArticleIndex.Approved))
            .Column<DateTime>(nameof(ArticleIndex.CreatedUtc))
            .Column<DateTime?>(nameof(ArticleIndex.ReviewedUtc))
            .Column<Genre>(nameof(ArticleIndex.Genre)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table =>
            table.CreateIndex("IDX_ArticleIndex_Title", "DocumentId", nameof(ArticleIndex.Title)));

        await SchemaBuilder.CreateMapIndexTableAsync<TagIndex>(table => table
            .Column<string>(nameof(TagIndex.Tag), column => column.WithLength(64))
            .Column<int>(nameof(TagIndex.Position)));
        return 1;
    }
}
