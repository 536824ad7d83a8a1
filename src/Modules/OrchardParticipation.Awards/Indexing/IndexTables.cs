using YesSql.Sql;
using YesSql.Sql.Schema;

namespace OrchardParticipation.Awards.Indexing;

internal sealed class IndexTables(ISchemaBuilder schema)
{
    private const int Id = 26;
    private const int CultureLength = 16;
    private const int KeyLength = 64;
    private const int TextLength = 255;

    public async Task CreateAsync()
    {
        await CreatePracticesAsync();
        await CreateTextsAsync();
        await CreateAddressesAsync();
        await CreateEditionsAsync();
    }

    private async Task CreatePracticesAsync()
    {
        await schema.CreateMapIndexTableAsync<PracticeIndex>(table => Language(table)
            .Column<string>(nameof(PracticeIndex.Edition), column => column.WithLength(KeyLength))
            .Column<string>(nameof(PracticeIndex.Category), column => column.WithLength(KeyLength))
            .Column<string>(nameof(PracticeIndex.Country), column => column.WithLength(2))
            .Column<string>(nameof(PracticeIndex.Status), column => column.WithLength(KeyLength))
            .Column<int>(nameof(PracticeIndex.StatusRank))
            .Column<string>(nameof(PracticeIndex.Title), column => column.WithLength(TextLength))
            .Column<string>(nameof(PracticeIndex.SortKey), column => column.WithLength(2 * TextLength))
            .Column<string>(nameof(PracticeIndex.City), column => column.WithLength(TextLength))
            .Column<string>(nameof(PracticeIndex.Region), column => column.WithLength(TextLength))
            .Column<string>(nameof(PracticeIndex.Summary), column => column.WithLength(TextLength))
            .Column<string>(nameof(PracticeIndex.Mentions), column => column.Unlimited())
            .Column<int>(nameof(PracticeIndex.Component))
            .Column<int>(nameof(PracticeIndex.Number))
            .Column<DateTime?>(nameof(PracticeIndex.PublishedUtc)));

        await schema.AlterIndexTableAsync<PracticeIndex>(table => table.CreateIndex(
            "IDX_PracticeIndex_List",
            nameof(PracticeIndex.Edition),
            nameof(PracticeIndex.Published),
            nameof(PracticeIndex.Culture),
            nameof(PracticeIndex.LocalizationSet)));
    }

    private async Task CreateTextsAsync()
    {
        await schema.CreateMapIndexTableAsync<PracticeTextIndex>(table => table
            .Column<string>(nameof(PracticeTextIndex.ContentItemId), column => column.WithLength(Id))
            .Column<string>(nameof(PracticeTextIndex.Edition), column => column.WithLength(KeyLength))
            .Column<bool>(nameof(PracticeTextIndex.Published))
            .Column<string>(nameof(PracticeTextIndex.SearchText), column => column.Unlimited()));

        await schema.AlterIndexTableAsync<PracticeTextIndex>(table => table.CreateIndex(
            "IDX_PracticeTextIndex_Edition",
            nameof(PracticeTextIndex.Edition),
            nameof(PracticeTextIndex.Published)));
    }

    private async Task CreateAddressesAsync()
    {
        await schema.CreateMapIndexTableAsync<AddressIndex>(table => Language(table)
            .Column<string>(nameof(AddressIndex.Edition), column => column.WithLength(KeyLength))
            .Column<int>(nameof(AddressIndex.Component))
            .Column<int>(nameof(AddressIndex.Number)));

        await schema.AlterIndexTableAsync<AddressIndex>(table => table.CreateIndex(
            "IDX_AddressIndex_Address",
            nameof(AddressIndex.Edition),
            nameof(AddressIndex.Component),
            nameof(AddressIndex.Number),
            nameof(AddressIndex.Published)));
    }

    private async Task CreateEditionsAsync()
    {
        await schema.CreateMapIndexTableAsync<EditionIndex>(table => Language(table)
            .Column<string>(nameof(EditionIndex.Slug), column => column.WithLength(KeyLength))
            .Column<string>(nameof(EditionIndex.Award), column => column.WithLength(KeyLength))
            .Column<int>(nameof(EditionIndex.Number)));

        await schema.AlterIndexTableAsync<EditionIndex>(table => table.CreateIndex(
            "IDX_EditionIndex_Slug",
            nameof(EditionIndex.Slug),
            nameof(EditionIndex.Published)));
    }

    private static ICreateTableCommand Language(ICreateTableCommand table) => table
        .Column<string>(nameof(PracticeIndex.ContentItemId), column => column.WithLength(Id))
        .Column<string>(nameof(PracticeIndex.LocalizationSet), column => column.WithLength(Id))
        .Column<string>(nameof(PracticeIndex.Culture), column => column.WithLength(CultureLength))
        .Column<bool>(nameof(PracticeIndex.Published))
        .Column<bool>(nameof(PracticeIndex.Latest));
}
