using EmbeddedOrchard.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using YesSql;

namespace EmbeddedOrchard.Shell.Health;

/// <summary>
/// Whether the site can do its work. Anybody may ask, so the answer is looked up at most once in some seconds, and those who
/// ask meanwhile get the last one.
/// </summary>
internal sealed class SiteHealth(ShellHost host, AppData data, TimeProvider? time = null) : IDisposable
{
    /// <summary>Below so many bytes free nothing more should be written.</summary>
    public const long LeastFree = 100 * 1024 * 1024;

    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(3);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim _looking = new(1, 1);
    private volatile Looked? _last;

    public async Task<IReadOnlyList<ReadyCheck>> ReadyAsync()
    {
        if (_last is { } last && _time.GetElapsedTime(last.At) < Kept)
        {
            return last.Checks;
        }

        await _looking.WaitAsync();
        try
        {
            if (_last is not { } meanwhile || _time.GetElapsedTime(meanwhile.At) >= Kept)
            {
                _last = new Looked(_time.GetTimestamp(), await LookAsync());
            }

            return _last!.Checks;
        }
        finally
        {
            _looking.Release();
        }
    }

    public void Dispose() => _looking.Dispose();

    private async Task<IReadOnlyList<ReadyCheck>> LookAsync()
    {
        if (!host.HasStarted)
        {
            return [new ReadyCheck("started", false, "The site has not started.")];
        }

        if (!host.Settings.IsRunning())
        {
            return [new ReadyCheck("set up", false, "The site is not set up.")];
        }

        return [new ReadyCheck("set up", true), await DatabaseAsync(), Folder(), Disk()];
    }

    /// <summary>Reads, and takes the right to write without writing. Somebody else who writes meanwhile is no problem.</summary>
    private async Task<ReadyCheck> DatabaseAsync()
    {
        const string Name = "database";
        try
        {
            var database = ((SqlStore)host.Running.Context.ServiceProvider.GetRequiredService<IStore>()).Database;
            var isMine = false;
            try
            {
                await database.EnterWriteAsync(TimeSpan.FromMilliseconds(200));
                isMine = true;
            }
            catch (TimeoutException)
            {
                // A long import: the site reads all the same.
            }

            var connection = database.Rent();
            try
            {
                connection.Prepare("SELECT COUNT(*) FROM sqlite_master", []).ExecuteScalar();
                if (isMine)
                {
                    connection.Begin();
                    connection.Rollback();
                    return SQLitePCL.raw.sqlite3_db_readonly(connection.Connection.Handle, "main") == 0
                        ? new ReadyCheck(Name, true)
                        : new ReadyCheck(Name, false, "It cannot be written.");
                }

                return new ReadyCheck(Name, true);
            }
            finally
            {
                database.Return(connection);
                if (isMine)
                {
                    database.ExitWrite();
                }
            }
        }
        catch (Exception exception) when (exception is SqliteException or ObjectDisposedException or IOException)
        {
            return new ReadyCheck(Name, false, exception.Message);
        }
    }

    private ReadyCheck Folder()
    {
        try
        {
            data.EnsureWritable();
            return new ReadyCheck("data folder", true);
        }
        catch (ShellStartupException)
        {
            return new ReadyCheck("data folder", false, "It cannot be written.");
        }
    }

    private ReadyCheck Disk() => DiskSpace.Of(data.Root) is { } space && space.Free < LeastFree
        ? new ReadyCheck("disk", false, $"Only {space.Free / 1024 / 1024} MiB are free.")
        : new ReadyCheck("disk", true);

    private sealed record Looked(long At, IReadOnlyList<ReadyCheck> Checks);
}
