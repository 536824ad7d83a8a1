using OrchardCore.Data.Migration;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Sharing;
using YesSql.Sql;

namespace OrchardParticipation.Translations;

public sealed class Migrations : DataMigration
{
    private const int IdLength = 26;
    private const int NameLength = 255;
    private const int StatesLength = 1_000;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationSetIndex>(table => table
            .Column<string>(nameof(TranslationSetIndex.LocalizationSet), column => column.NotNull().Unique().WithLength(IdLength))
            .Column<string>(nameof(TranslationSetIndex.Group), column => column.WithLength(NameLength))
            .Column<string>(nameof(TranslationSetIndex.SortKey), column => column.WithLength(2 * NameLength))
            .Column<string>(nameof(TranslationSetIndex.States), column => column.WithLength(StatesLength))
            .Column<string>(nameof(TranslationSetIndex.Translators), column => column.WithLength(StatesLength)));

        await SchemaBuilder.AlterIndexTableAsync<TranslationSetIndex>(table => table.CreateIndex(
            "IDX_TranslationSetIndex_List", nameof(TranslationSetIndex.Group), nameof(TranslationSetIndex.SortKey)));

        await SchemaBuilder.CreateMapIndexTableAsync<SharedFactsIndex>(table => table
            .Column<string>(nameof(SharedFactsIndex.LocalizationSet), column => column.NotNull().Unique().WithLength(IdLength)));

        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<TranslationSetIndex>(table => table.AddColumn<string>(nameof(TranslationSetIndex.Translators), column => column.WithLength(StatesLength)));

        return 2;
    }
}
