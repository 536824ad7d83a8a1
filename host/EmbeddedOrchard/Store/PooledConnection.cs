using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmbeddedOrchard.Store;

/// <summary>An open connection with the statements that were prepared on it. One session has it at a time.</summary>
internal sealed partial class PooledConnection(SqliteConnection connection) : IDisposable
{
    private const int MaximumStatements = 300;

    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public SqliteConnection Connection { get; } = connection;

    /// <summary>Of the store whose session has the connection now: at level Debug it is told of each statement, never of its values.</summary>
    public ILogger Log { get; set; } = NullLogger.Instance;

    public SqliteTransaction? Transaction { get; private set; }

    public void Begin()
    {
        // Not deferred: the file's lock is taken now, so that nothing fails half-way.
        Transaction = Connection.BeginTransaction(deferred: false);
    }

    public void Commit()
    {
        Transaction!.Commit();
        End();
    }

    public void Rollback()
    {
        try
        {
            // SQLite has rolled back by itself after some errors, and the connection is then gone from the transaction.
            if (Transaction?.Connection is not null)
            {
                Transaction.Rollback();
            }
        }
        finally
        {
            End();
        }
    }

    /// <summary>The command for this text, prepared before if it was used before; its parameters are <c>@p0</c>, <c>@p1</c>, …</summary>
    public SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        StatementRuns(Log, sql);
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            if (_commands.Count >= MaximumStatements)
            {
                Clear();
            }

            _commands.Add(sql, command);
        }

        // Two shapes of query can come out as the same text, when linq2db left out a condition that can never hold.
        for (var i = command.Parameters.Count; i < values.Length; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = ParameterNames.At(i) });
        }

        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = ColumnValue.ToDatabase(values[i]);
        }

        return command;
    }

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    public void Dispose()
    {
        Clear();
        Connection.Dispose();
    }

    private void End()
    {
        Transaction?.Dispose();
        Transaction = null;
    }

    private void Clear()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }

    [LoggerMessage(3201, LogLevel.Debug, "SQL: {Sql}")]
    private static partial void StatementRuns(ILogger logger, string sql);
}
