using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Importing.Recipes;

namespace OrchardParticipation.Decidim.Tests.Importing;

public sealed class RecipeStepTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orchard-participation-recipes-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_step_says_all_that_the_command_line_says()
    {
        var step = ImportStep.Read(JsonNode.Parse("""
            { "name": "DecidimImport", "Files": ["a.json"], "Data": [{}], "Processes": ["award2023"], "Award": "best", "Component": 277, "JoinCopies": true, "States": { "accepted": "winner", "third": "special-mention" } }
            """)!.AsObject());

        var options = step.Options();
        Assert.Equal(("best", 277, true, "award2023"), (options.Award, options.Component, options.JoinCopies, options.Process));
        Assert.Equal((PracticeStatus.Winner, PracticeStatus.SpecialMention), (options.States["Accepted"], options.States["third"]));
    }

    [Theory]
    [InlineData("""{ "name": "DecidimImport", "File": "a.json" }""", "'File' is not understood.")]
    [InlineData("""{ "name": "DecidimImport" }""", "It needs either 'Files' or 'Data', or the 'Address' of a site.")]
    [InlineData("""{ "name": "DecidimImport", "Files": ["a.json"], "Address": "https://participate.example.org" }""", "It needs either 'Files' or 'Data', or the 'Address' of a site.")]
    [InlineData("""{ "name": "DecidimImport", "Files": "a.json" }""", "'Files' has a value of the wrong kind.")]
    [InlineData("""{ "name": "DecidimImport", "Files": null }""", "'Files' has no value.")]
    [InlineData("""{ "name": "DecidimImport", "Data": [null] }""", "'Data' has an entry without a value.")]
    [InlineData("""{ "name": "DecidimImport", "Files": ["a.json"], "Component": "many" }""", "'Component' has a value of the wrong kind.")]
    [InlineData("""{ "name": "DecidimImport", "Files": ["a.json"], "States": { "accepted": "champion" } }""", "'champion' is no status.")]
    [InlineData("""{ "name": "DecidimImport", "Files": ["a.json"], "Processes": ["a", "b"] }""", "'Processes' names the one process that files belong to")]
    public void A_step_that_makes_no_sense_is_refused(string json, string reason)
    {
        var refused = Assert.Throws<StepException>(() => ImportStep.Read(JsonNode.Parse(json)!.AsObject()).Options());

        Assert.StartsWith(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.json")]
    [InlineData("below/../../secret.json")]
    [InlineData("below\\..\\..\\secret.json")]
    [InlineData("/etc/hostname")]
    [InlineData("C:/secret.json")]
    [InlineData("./a.json")]
    [InlineData("")]
    public void A_path_leads_nowhere_but_below_the_recipe(string path) =>
        Assert.Equal($"'{path}' is not a path below the recipe's folder.", Assert.Throws<StepException>(() => RecipeFiles.Find(Recipe(), path)).Message);

    [Fact]
    public void A_file_below_the_recipe_is_found_and_another_one_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "Recipes", "below"));
        File.WriteAllText(Path.Combine(_folder.FullName, "Recipes", "below", "a.json"), "[]");

        using var file = RecipeFiles.Find(Recipe(), "below/a.json").Open();

        Assert.Equal(2, file.Length);
        Assert.Equal("The file 'below/b.json' does not exist beside the recipe.", Assert.Throws<StepException>(() => RecipeFiles.Find(Recipe(), "below/b.json")).Message);
    }

    private RecipeDescriptor Recipe() => new() { BasePath = "Recipes", FileProvider = new PhysicalFileProvider(_folder.FullName) };
}
