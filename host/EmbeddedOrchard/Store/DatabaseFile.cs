using Microsoft.Data.Sqlite;

namespace EmbeddedOrchard.Store;

/// <summary>Opens SQLite files, and says in words why one cannot be used.</summary>
internal static class DatabaseFile
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private const string Tuning = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";

    private const string NotWritable = "it cannot be written: check the permissions of the file and of its folder.";

    public static SqliteConnection Connect(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Run(connection, Tuning);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Check(string path, string connectionString, TimeSpan timeout)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var connection = new SqliteConnection(connectionString) { DefaultTimeout = Math.Max(1, (int)timeout.TotalSeconds) };
            connection.Open();
            Run(connection, $"PRAGMA busy_timeout={(int)timeout.TotalMilliseconds}; PRAGMA journal_mode=WAL;");

            Run(connection, "BEGIN IMMEDIATE; SELECT COUNT(*) FROM sqlite_master; ROLLBACK;");

            // SQLite itself refuses only when something is changed: that is the first save of an editor.
            if (SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") != 0)
            {
                throw new DatabaseUnavailableException(path, NotWritable);
            }
        }
        catch (SqliteException exception)
        {
            throw new DatabaseUnavailableException(path, Reason(exception), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException(path, $"its folder cannot be written ({exception.Message})", exception);
        }
    }

    private static string Reason(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => "another process has locked it.",
        ReadOnly => NotWritable,
        InputOutput => $"reading or writing it failed ({exception.Message})",
        Corrupt => "it is damaged: restore it from a backup.",
        Full => "the disk is full.",
        CannotOpen => "it cannot be opened: check that the path is a file and that its permissions allow reading and writing.",
        NotADatabase => "the file is not a SQLite database, or is damaged.",
        _ => exception.Message,
    };

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
