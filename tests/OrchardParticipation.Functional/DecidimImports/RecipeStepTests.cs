using System.Text.Json.Nodes;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>The step <c>DecidimImport</c>, in a recipe that makes the award before it.</summary>
public sealed class RecipeStepTests
{
    [Fact]
    public async Task A_recipe_imports_files_beside_it_and_what_stands_in_itself()
    {
        var content = await RecipeAsync("imports", new JsonObject
        {
            ["name"] = "DecidimImport",
            ["Files"] = new JsonArray("answers/process.json"),
            ["Data"] = new JsonArray(
                JsonNode.Parse(Answers.Proposals(10, Answers.Proposal(1, "Budgets", "Des budgets"))),
                JsonNode.Parse(Answers.Proposals(11, Answers.Proposal(3, "Budgets", "Des budgets")))),
            ["Award"] = "our-award",
            ["JoinCopies"] = true,
            ["States"] = new JsonObject { ["accepted"] = "winner" },
        });
        Directory.CreateDirectory(Path.Combine(content, "Recipes", "answers"));
        await File.WriteAllTextAsync(Path.Combine(content, "Recipes", "answers", "process.json"), Answers.Process("award2019", 10, 11), TestContext.Current.CancellationToken);

        await using (var site = await Site.StartAsync("imports", ("ASPNETCORE_CONTENTROOT", content)))
        {
            using var reader = site.NewReader();

            Assert.Equal("Budgets", (await reader.PageAsync("/en/processes/award2019/f/10/proposals/1")).QuerySelector("main h1")!.TextContent.Trim());
            Assert.Equal("301 /en/processes/award2019/f/10/proposals/1", await reader.AnswerAsync("/en/processes/award2019/f/11/proposals/3"));
            Assert.Equal("200", await reader.AnswerAsync("/en/processes/award2019/f/10/proposals/1/versions/2"));
            Assert.Empty(site.Process.Errors);
        }

        Directory.Delete(content, recursive: true);
    }

    [Fact]
    public async Task A_source_with_problems_stops_the_recipe_with_file_record_and_field()
    {
        var broken = Answers.Proposal(2, "Councils", "Des conseils");
        broken["publishedAt"] = "yesterday";
        var content = await RecipeAsync("broken", new JsonObject
        {
            ["name"] = "DecidimImport",
            ["Data"] = new JsonArray(JsonNode.Parse(Answers.Process("award2019", 10)), JsonNode.Parse(Answers.Proposals(10, Answers.Proposal(1, "Budgets", "Des budgets"), broken))),
        });
        var appData = Site.NewAppData();
        await using (var process = SiteProcess.Launch(appData, new Dictionary<string, string>(Site.AutoSetup("broken")) { ["ASPNETCORE_CONTENTROOT"] = content }))
        {
            Assert.Equal(1, await process.ExitedAsync());
            Assert.Contains("broken.recipe.json", process.Output, StringComparison.Ordinal);
            Assert.Contains("(DecidimImport): Data 2, record 2: The value of “publishedAt” cannot be read: \"yesterday\"", process.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", process.Output, StringComparison.Ordinal);
        }

        Directory.Delete(appData, recursive: true);
        Directory.Delete(content, recursive: true);
    }

    /// <summary>A folder for the application with the recipe of an empty award and one step more.</summary>
    private static async Task<string> RecipeAsync(string name, JsonObject step)
    {
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "recipes", "blank-award.recipe.json")))!;
        recipe["name"] = name;
        recipe["steps"]!.AsArray().Add(step);
        return ContentRoot.With($"{name}.recipe.json", recipe.ToJsonString());
    }
}
