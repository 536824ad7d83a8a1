using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace EmbeddedOrchard.Store;

/// <summary>
/// One SQLite file, shared by every store of this process that uses it: a shell that is reloaded has a new store while
/// requests still end in the old one, and both must wait for the same writer and count the same ids.
/// </summary>
internal sealed class Database : IDisposable
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, Database> Open = [];

    private readonly ConcurrentStack<PooledConnection> _idle = new();
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly string _connectionString;
    private int _users;

    private Database(string path, string connectionString)
    {
        Path = path;
        _connectionString = connectionString;
    }

    public string Path { get; }

    public DocumentIds Ids { get; } = new();

    public string ConnectionString => _connectionString;

    public static Database Use(StoreOptions options)
    {
        var builder = new SqliteConnectionStringBuilder(options.ConnectionString ?? $"Data Source={options.Path}")
        {
            // Connections are pooled here, together with their prepared statements.
            Pooling = false,
            ForeignKeys = true,
        };
        builder.DataSource = System.IO.Path.GetFullPath(builder.DataSource);

        lock (Gate)
        {
            if (!Open.TryGetValue(builder.DataSource, out var database))
            {
                DatabaseFile.Check(builder.DataSource, builder.ConnectionString, options.OpenTimeout);
                database = new Database(builder.DataSource, builder.ConnectionString);
                Open.Add(database.Path, database);
            }

            database._users++;
            return database;
        }
    }

    /// <summary>Ends one use; the last one closes the connections.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            if (--_users > 0)
            {
                return;
            }

            Open.Remove(Path);
        }

        while (_idle.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }

    public PooledConnection Rent() => _idle.TryPop(out var connection) ? connection : new PooledConnection(DatabaseFile.Connect(_connectionString));

    public void Return(PooledConnection connection)
    {
        if (Volatile.Read(ref _users) > 0)
        {
            _idle.Push(connection);
        }
        else
        {
            connection.Dispose();
        }
    }

    /// <summary>Waits for the turn to write; first come, first served.</summary>
    public async ValueTask EnterWriteAsync(TimeSpan timeout)
    {
        if (!await _writer.WaitAsync(timeout))
        {
            throw new TimeoutException(
                $"Another session has been writing to '{Path}' for {timeout.TotalSeconds:0} s. "
                + "A scope that has saved something must not wait for another scope that saves.");
        }
    }

    public void ExitWrite() => _writer.Release();
}
