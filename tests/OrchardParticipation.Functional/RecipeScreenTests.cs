using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The recipes of the application: told first, run then.</summary>
public sealed class RecipeScreenTests
{
    private const string Recipe = """
        { "name": "Extra", "displayName": "Something extra", "description": "Adds a role.", "steps": [
          { "name": "settings", "PageSize": 12, "MaxPageSize": 77 },
          { "name": "Roles", "Roles": [ { "Name": "Jury", "Permissions": [ "AccessAdminPanel" ] } ] },
          { "name": "content", "Data": [ { "ContentItemId": "4extra", "ContentItemVersionId": "4extra1", "ContentType": "Page", "DisplayText": "Extra page", "Latest": true, "Published": true,
            "TitlePart": { "Title": "Extra page" } } ] } ] }
        """;

    [Fact]
    public async Task A_recipe_says_what_it_does_does_it_and_then_has_nothing_to_do()
    {
        var appData = await Site.SetUpAsync("BlankAward");
        var content = ContentRoot.With("extra.recipe.json", Recipe);
        try
        {
            await using var process = await SiteProcess.StartAsync(appData, new Dictionary<string, string> { ["ASPNETCORE_CONTENTROOT"] = content });
            using var owner = new Reader(process.Address);
            await owner.SignInAsync();
            var list = await owner.PageAsync("/Admin/Recipes");
            Assert.StartsWith("Something extra", Assert.Single(list.QuerySelectorAll("tbody th")).TextContent.Trim(), StringComparison.Ordinal);

            var report = await ExecuteAsync(owner);
            Assert.Equal(["Changed MaxPageSize", "New Jury +AccessAdminPanel", "New Extra page Page"], report.QuerySelectorAll(".step li").Select(item => string.Join(' ', item.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim()));
            Assert.Contains("Unchanged: 1", report.QuerySelector(".step summary")!.TextContent, StringComparison.Ordinal);

            var done = await owner.RunAsync(report);
            Assert.Equal("Done.", done.QuerySelector("[role=status]")!.TextContent.Trim());
            Assert.Contains("it would change nothing", (await ExecuteAsync(owner)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(process.Errors);
        }
        finally
        {
            Directory.Delete(content, recursive: true);
            Directory.Delete(appData, recursive: true);
        }
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ExecuteAsync(Reader owner)
    {
        var list = await owner.PageAsync("/Admin/Recipes");
        using var answer = await owner.PostAsync("/Admin/Recipes/Execute", new KeyValuePair<string, string>("key", list.QuerySelector("button[name=key]")!.GetAttribute("value")!));
        return await owner.PageAsync(answer.Headers.Location!.OriginalString);
    }
}
