using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class RepeatedRecipeTests
{
    private const string Twice = """
        { "name": "Twice", "issetuprecipe": true, "steps": [
          { "name": "Recipes", "Values": [ { "executionid": "first", "name": "SeventeenthEdition" } ] },
          { "name": "Recipes", "Values": [ { "executionid": "second", "name": "SeventeenthEdition" } ] } ] }
        """;

    [Fact]
    public async Task Running_the_recipe_twice_gives_the_same_site_as_once()
    {
        var content = ContentRoot.With("twice.recipe.json", Twice);
        File.Copy(Path.Combine(Repository.Root, "recipes", "seventeenth-edition.recipe.json"), Path.Combine(content, "Recipes", "seventeenth-edition.recipe.json"));
        await using var twice = await Site.StartAsync("Twice", ("ASPNETCORE_CONTENTROOT", content));
        await using var once = await Site.StartAsync();
        using var ofTwice = twice.NewReader();
        using var ofOnce = once.NewReader();

        foreach (var path in (string[])["/en/", "/fr/processes/award2023", "/es/processes/award2023/f", "/en/processes/award2023/f/277/proposals/3107", "/en/processes/award2023/f/277/proposals/3107/versions"])
        {
            var expected = (await ofOnce.PageAsync(path)).QuerySelector("main")!.TextContent;
            Assert.Equal(expected, (await ofTwice.PageAsync(path)).QuerySelector("main")!.TextContent);
        }

        Assert.Empty(twice.Process.Errors);
        Directory.Delete(content, recursive: true);
    }
}
