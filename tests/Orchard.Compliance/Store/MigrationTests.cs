using OrchardCore.Data.Migration;

namespace Orchard.Compliance.Store;

public sealed class MigrationTests : IDisposable
{
    private readonly string _folder = TestStore.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_steps_of_a_migration_run_once_and_in_order()
    {
        await using (var first = await OpenAsync<Growing>())
        {
            Assert.Equal("created,updated1,updated2", Log(first));
        }

        await using var second = await OpenAsync<Growing>();
        Assert.Equal("created,updated1,updated2", Log(second));
    }

    [Fact]
    public async Task A_step_that_was_added_runs_on_a_store_that_has_the_others()
    {
        await using (var first = await OpenAsync<Small.Growing>())
        {
            Assert.Equal("created", Log(first));
            using var rename = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={TestStore.FileIn(_folder)};Pooling=False");
            rename.Open();
            using var command = rename.CreateCommand();
            command.CommandText = "UPDATE Document SET Content = replace(Content, 'Small+Growing', 'Growing')";
            command.ExecuteNonQuery();
        }

        await using var second = await OpenAsync<Growing>();
        Assert.Equal("created,updated1,updated2", Log(second));
    }

    [Fact]
    public async Task A_failing_migration_is_named_and_leaves_nothing_behind()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(OpenAsync<Failing>);

        Assert.Contains($"{typeof(Failing).FullName}' failed in UpdateFrom1Async: Half-way.", exception.Message, StringComparison.Ordinal);
        await using var store = await TestStore.OpenAsync(_folder, _ => { });
        Assert.Equal(0L, store.Scalar("SELECT (SELECT COUNT(*) FROM sqlite_master WHERE name LIKE 'Half%') + (SELECT COUNT(*) FROM Document)"));
    }

    [Fact]
    public async Task Tables_can_be_altered_and_dropped()
    {
        await using var store = await OpenAsync<Altering>();

        Assert.Equal(
            "CREATE TABLE \"Kept\" (\"Name\" TEXT COLLATE NOCASE NOT NULL, \"Total\" INTEGER, \"Level\" INTEGER NOT NULL DEFAULT 3)",
            store.Scalar("SELECT sql FROM sqlite_master WHERE name = 'Kept'"));
        Assert.Equal("IDX_Kept_New", store.Scalar("SELECT group_concat(name) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Kept'"));
        Assert.Equal(0L, store.Scalar("SELECT COUNT(*) FROM sqlite_master WHERE name = 'Dropped'"));
    }

    private Task<TestStore> OpenAsync<TMigration>() where TMigration : class, IDataMigration =>
        TestStore.OpenAsync(_folder, services => services.AddDataMigration<TMigration>());

    private static object? Log(TestStore store) => store.Scalar("SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('Log'))");

    internal static class Small
    {
        internal sealed class Growing : DataMigration
        {
            public async Task<int> CreateAsync()
            {
                await SchemaBuilder.CreateTableAsync("Log", table => table.Column<int>("created"));
                return 1;
            }
        }
    }

    internal sealed class Growing : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Log", table => table.Column<int>("created"));
            return 1;
        }

        public async Task<int> UpdateFrom1Async()
        {
            await SchemaBuilder.AlterTableAsync("Log", table => table.AddColumn<int>("updated1"));
            return 2;
        }

        public async Task<int> UpdateFrom2Async()
        {
            await SchemaBuilder.AlterTableAsync("Log", table => table.AddColumn<int>("updated2"));
            return 3;
        }
    }

    internal sealed class Failing : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Half", table => table.Column<int>("Id"));
            return 1;
        }

        public async Task<int> UpdateFrom1Async()
        {
            await SchemaBuilder.CreateTableAsync("HalfAgain", table => table.Column<int>("Id"));
            throw new InvalidOperationException("Half-way.");
        }
    }

    internal sealed class Altering : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await SchemaBuilder.CreateTableAsync("Kept", table => table
                .Column<string>("Name", column => column.NotNull().WithLength(20))
                .Column<int>("Count")
                .Column<int>("Extra"));
            await SchemaBuilder.CreateTableAsync("Dropped", table => table.Column<int>("Id"));
            await SchemaBuilder.AlterTableAsync("Kept", table =>
            {
                table.CreateIndex("IDX_Kept_Old", "Name");
                table.DropIndex("IDX_Kept_Old");
                table.CreateIndex("IDX_Kept_New", "Name", "Count");
                table.DropColumn("Extra");
                table.RenameColumn("Count", "Total");
                table.AddColumn<int>("Level", column => column.NotNull().WithDefault(3));
            });
            await SchemaBuilder.DropTableAsync("Dropped");
            return 1;
        }
    }
}
