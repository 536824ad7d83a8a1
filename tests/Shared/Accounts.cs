using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace OrchardParticipation.Testing;

/// <summary>Accounts beside the administrator's, put into the database: no screen makes any yet.</summary>
public static class Accounts
{
    private static long _lastId = 1_000_000;

    /// <summary>Adds an account with the administrator's password.</summary>
    public static async Task AddAsync(Site site, string name, string role)
    {
        var id = Interlocked.Increment(ref _lastId);
        var database = Directory.GetFiles(site.AppData, "*.db", SearchOption.AllDirectories).Single();
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        var user = JsonNode.Parse((string)(await Command(connection, "SELECT Content FROM Document WHERE Type LIKE 'OrchardCore.Users.Models.User,%' ORDER BY Id LIMIT 1").ExecuteScalarAsync())!)!;
        (user["Id"], user["UserId"], user["RoleNames"]) = (id, $"4{name}", new JsonArray(role));
        (user["UserName"], user["NormalizedUserName"]) = (name, name.ToUpperInvariant());
        (user["Email"], user["NormalizedEmail"]) = ($"{name}@example.org", $"{name}@example.org".ToUpperInvariant());
        await Command(connection, "INSERT INTO Document (Id, Type, Content, Version) SELECT $id, Type, $content, 1 FROM Document WHERE Type LIKE 'OrchardCore.Users.Models.User,%' ORDER BY Id LIMIT 1", ("$id", id), ("$content", user.ToJsonString())).ExecuteNonQueryAsync();
        await Command(
            connection,
            "INSERT INTO UserIndex (DocumentId, UserId, NormalizedUserName, NormalizedEmail, IsEnabled, IsLockoutEnabled, AccessFailedCount) VALUES ($id, $user, $name, $mail, 1, 1, 0)",
            ("$id", id), ("$user", $"4{name}"), ("$name", name.ToUpperInvariant()), ("$mail", $"{name}@EXAMPLE.ORG".ToUpperInvariant())).ExecuteNonQueryAsync();
        await Command(connection, "INSERT INTO UserRoleIndex (DocumentId, RoleName) VALUES ($id, $role)", ("$id", id), ("$role", role.ToUpperInvariant())).ExecuteNonQueryAsync();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
