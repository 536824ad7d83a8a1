using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site whose content only those may read who have signed in.</summary>
public sealed class PrivateSiteTests
{
    [Fact]
    public async Task Open_data_are_what_anybody_may_read_whoever_asks_and_exports_what_the_person_may()
    {
        await using var site = await Site.StartAsync();
        await CloseAsync(site);
        await site.RestartAsync();
        using var anybody = site.NewReader();
        using var administrator = site.NewReader();
        await administrator.SignInAsync();

        Assert.Equal("404", await anybody.AnswerAsync("/en/processes/award2023"));
        foreach (var reader in (Reader[])[anybody, administrator])
        {
            Assert.Equal(1, await RowsAsync(reader, "/open-data/download/proposals"));
            Assert.Equal(1, await RowsAsync(reader, "/open-data/download/participatory_processes"));
            Assert.Contains("0 rows", (await reader.PageAsync("/en/open-data")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        using var exported = await administrator.GetAsync("/Admin/Decidim/Export/Download?format=json");
        Assert.Equal(19, JsonNode.Parse(await exported.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsArray().Count);
        Assert.Empty(site.Process.Errors);
    }

    // No screen changes roles yet.
    private static async Task CloseAsync(Site site)
    {
        var database = Directory.GetFiles(site.AppData, "*.db", SearchOption.AllDirectories).Single();
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var read = connection.CreateCommand();
        read.CommandText = "SELECT Content FROM Document WHERE Type LIKE '%RolesDocument,%'";
        var roles = JsonNode.Parse((string)(await read.ExecuteScalarAsync())!)!;
        roles["Roles"]!.AsArray().Single(role => (string?)role!["RoleName"] == "Anonymous")!["RoleClaims"] = new JsonArray();
        await using var write = connection.CreateCommand();
        write.CommandText = "UPDATE Document SET Content = $content WHERE Type LIKE '%RolesDocument,%'";
        write.Parameters.AddWithValue("$content", roles.ToJsonString());
        await write.ExecuteNonQueryAsync();
    }

    private static async Task<int> RowsAsync(Reader reader, string path)
    {
        using var answer = await reader.GetAsync(path);
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n').Length;
    }
}
