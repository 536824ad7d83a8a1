using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Tests.Recipes;

/// <summary>A folder with a recipe, run on a host.</summary>
internal sealed class RecipeRun : IDisposable
{
    public const string File = "test.recipe.json";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("embedded-orchard-recipes-");

    public RecipeRun(string json)
    {
        System.IO.File.WriteAllText(Path.Combine(_folder.FullName, "secret.txt"), "secret");
        Folder = _folder.CreateSubdirectory("Recipes").FullName;
        System.IO.File.WriteAllText(Path.Combine(Folder, File), json);
    }

    public string Folder { get; }

    public Dictionary<string, object> Parameters { get; } = new() { ["SiteName"] = "Our award" };

    public static RecipeRun OfSteps(string steps) => new($$"""{ "name": "Test", "steps": [ {{steps}} ] }""");

    public Task OnAsync(ContentHost host) => host.InScopeAsync(async services =>
    {
        using var files = new PhysicalFileProvider(_folder.FullName);
        var reader = services.GetRequiredService<IRecipeReader>();
        var recipe = await reader.GetRecipeDescriptorAsync("Recipes", files.GetFileInfo($"Recipes/{File}"), files);
        await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync("1", recipe, Parameters, CancellationToken.None);
    });

    public void Dispose() => _folder.Delete(recursive: true);
}
