using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site whose recipe is wrong says where and why, and can be set up with a good one afterwards.</summary>
public sealed class BadRecipeTests
{
    private const string Head = """{ "name": "Bad", "displayName": "Bad", "issetuprecipe": true, "steps": [ { "name": "feature", "enable": ["OrchardCore.Contents", "OrchardParticipation.Awards"] }, """;

    [Theory]
    [InlineData("""{ "name": "NoSuchStep" } ] }""", "NoSuchStep")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentItemId": "4a00000000000000000000000a", "ContentType": "NoSuchType", "DisplayText": "x", "Latest": true, "Published": true } ] } ] }""", "NoSuchType")]
    [InlineData("""{ "name": "content", "Data": [ { "ContentItemId": "4a00000000000000000000000a", "ContentType": "Page", "DisplayText": "x", "Latest": true, "Published": true, "NoSuchPart": {} } ] } ] }""", "NoSuchPart")]
    [InlineData("""{ "name": "settings", "LocalizationSettings": { "DefaultCulture": "xx-nonsense", "SupportedCultures": ["xx-nonsense"] } } ] }""", "xx-nonsense")]
    [InlineData("""{ "name": "content", "Data": [ """, "line")]
    public async Task Set_up_stops_with_file_step_and_reason_and_nothing_stays(string rest, string reason)
    {
        var name = "Bad" + Guid.NewGuid().ToString("N");
        var content = ContentRoot.With($"{name}.recipe.json", Head.Replace("\"name\": \"Bad\"", $"\"name\": \"{name}\"", StringComparison.Ordinal) + rest);
        var appData = Site.NewAppData();
        try
        {
            await using (var broken = SiteProcess.Launch(appData, new Dictionary<string, string>(Site.AutoSetup(name)) { ["ASPNETCORE_CONTENTROOT"] = content }))
            {
                Assert.Equal(1, await broken.ExitedAsync());
                Assert.Contains($"{name}.recipe.json", broken.Output, StringComparison.Ordinal);
                Assert.Contains(reason, broken.Output, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", broken.Output, StringComparison.Ordinal);
            }

            await using var good = await SiteProcess.StartAsync(appData, Site.AutoSetup("BlankAward"));
            using var reader = new Reader(good.Address);
            Assert.Equal("200", await reader.AnswerAsync("/en/"));
            Assert.Empty(good.Errors);
        }
        finally
        {
            Directory.Delete(content, recursive: true);
            Directory.Delete(appData, recursive: true);
        }
    }
}
