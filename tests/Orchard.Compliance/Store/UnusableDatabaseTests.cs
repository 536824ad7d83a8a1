using EmbeddedOrchard.Store;
using Microsoft.Data.Sqlite;

namespace Orchard.Compliance.Store;

public sealed class UnusableDatabaseTests : IDisposable
{
    private readonly string _folder = TestStore.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_database_that_another_program_has_locked_is_reported_with_its_path()
    {
        using var other = new SqliteConnection($"Data Source={TestStore.FileIn(_folder)};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE T (Id INTEGER); BEGIN EXCLUSIVE; INSERT INTO T VALUES (1)";
        command.ExecuteNonQuery();

        await RefusedAsync(_folder, "another process has locked it.");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_reported_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter, and it is longer than a page of a database. ", 200));
        await File.WriteAllTextAsync(TestStore.FileIn(_folder), text);

        await RefusedAsync(_folder, "the file is not a SQLite database, or is damaged.");
        Assert.Equal(text, await File.ReadAllTextAsync(TestStore.FileIn(_folder)));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_reported()
    {
        Directory.CreateDirectory(TestStore.FileIn(_folder));

        await RefusedAsync(_folder, "it cannot be opened");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_reported()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");

        await RefusedAsync(Path.Combine(file, "below"), "its folder cannot be written");
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_reported()
    {
        await using (await TestStore.OpenAsync(_folder))
        {
        }

        // The administrator, whom builds often run as, may write every file: so the connection itself is what may not.
        var options = new StoreOptions { ConnectionString = $"Data Source={TestStore.FileIn(_folder)};Mode=ReadOnly" };
        var exception = Assert.Throws<DatabaseUnavailableException>(() => Database.Use(options));

        Assert.StartsWith("it cannot be written", exception.Reason, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(string folder, string reason)
    {
        var exception = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => TestStore.OpenAsync(folder));

        Assert.Equal(TestStore.FileIn(folder), exception.Path);
        Assert.StartsWith(reason, exception.Reason, StringComparison.Ordinal);
    }
}
