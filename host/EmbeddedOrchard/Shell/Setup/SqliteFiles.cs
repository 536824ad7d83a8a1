using Microsoft.Data.Sqlite;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>A site is set up in a database file of its own, which becomes the site's by one rename.</summary>
internal sealed class SqliteFiles(AppData data)
{
    public const string SetupName = "OrchardCore.setup.db";

    public const string Name = "OrchardCore.db";
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    private string Final => Path.Combine(data.Site, Name);
    private string Temporary => Path.Combine(data.Site, SetupName);

    public bool Exists => File.Exists(Final);

    public void RemoveUnfinished()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(Temporary);
        foreach (var companion in Companions)
        {
            File.Delete(Temporary + companion);
        }
    }

    /// <summary>Brings everything into the one file, makes sure that it is on the disk, and gives it the site's name.</summary>
    public void Finish()
    {
        SqliteConnection.ClearAllPools();
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Temporary, Pooling = false }.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE;";
            command.ExecuteNonQuery();
        }

        using (var file = new FileStream(Temporary, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        File.Move(Temporary, Final, overwrite: false);
    }
}
