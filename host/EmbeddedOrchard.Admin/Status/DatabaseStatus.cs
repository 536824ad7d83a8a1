using EmbeddedOrchard.Store;
using EmbeddedOrchard.Store.Migrations;
using EmbeddedOrchard.Store.Queries;
using YesSql;

namespace EmbeddedOrchard.Admin.Status;

/// <summary>Asks the database about itself; no question takes longer the more there is in it.</summary>
internal sealed class DatabaseStatus(ISession session)
{
    public const int Counted = 100_000;

    private const int MostTables = 60;
    private const int ShownTables = 12;

    public async Task<string> VersionAsync() => $"SQLite {(await session.ListSqlAsync("SELECT sqlite_version()", [], row => row.GetString(0)))[0]}";

    public async Task<(long Database, long Log)> SizesAsync()
    {
        var size = await session.ListSqlAsync(
            "SELECT c.page_count * s.page_size FROM pragma_page_count() c, pragma_page_size() s", [], row => row.GetInt64(0));
        var log = new FileInfo(((Session)session).SqlStore.Database.Path + "-wal");
        return (size[0], log.Exists ? log.Length : 0);
    }

    /// <summary>The tables with the most rows.</summary>
    public async Task<IReadOnlyList<TableRows>> TablesAsync()
    {
        var names = await session.ListSqlAsync(
            $"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name LIMIT {MostTables}", [], row => row.GetString(0));
        var tables = new List<TableRows>(names.Count);
        foreach (var name in names)
        {
            var rows = await session.ListSqlAsync(
                $"SELECT COUNT(*) FROM (SELECT 1 FROM {TableNames.Quote(name)} LIMIT {Counted + 1})", [], row => row.GetInt32(0));
            tables.Add(new TableRows(name, rows[0]));
        }

        return [.. tables.OrderByDescending(table => table.Rows).Take(ShownTables)];
    }

    public async Task<IReadOnlyList<(string Name, int Version)>> MigrationsAsync() =>
        await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() is { } record
            ? [.. record.DataMigrations.Select(entry => (entry.DataMigrationClass.Split(',')[0], entry.Version ?? 0)).OrderBy(entry => entry.Item1, StringComparer.Ordinal)]
            : [];
}
