using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>What an import has left in a database, without the numbers that the store gave it.</summary>
internal static class ImportedContents
{
    private static readonly string[] _types = ["ContentItem,", "Revision,", "DecidimRecord,"];

    /// <summary>Items, revisions and kept records, and every row of every index but the trail's, which tells of each import, in an order of their own.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string appData)
    {
        var database = Directory.GetFiles(appData, "*.db", SearchOption.AllDirectories).Single();
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        var lines = (await RowsAsync(connection, "SELECT Type, Content FROM Document"))
            .Where(row => _types.Any(type => row["Type"]!.Contains('.' + type, StringComparison.Ordinal)))
            .Select(row => row["Type"] + WithoutId(row["Content"]!))
            .ToList();
        foreach (var table in await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'Audit%' AND sql LIKE '%DocumentId%'"))
        {
            lines.AddRange((await RowsAsync(connection, $"SELECT * FROM [{table["name"]}]"))
                .Select(row => $"{table["name"]} {string.Join('|', row.Where(cell => cell.Key is not ("Id" or "DocumentId")).Select(cell => $"{cell.Key}={cell.Value}"))}"));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static string WithoutId(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        document.Remove("Id");
        return document.ToJsonString();
    }

    private static async Task<List<Dictionary<string, string?>>> RowsAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, string?>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)));
        }

        return rows;
    }
}
