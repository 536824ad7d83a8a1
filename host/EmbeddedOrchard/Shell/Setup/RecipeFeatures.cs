using EmbeddedOrchard.Recipes;
using EmbeddedOrchard.Recipes.Reading;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>The features that a recipe enables, so that setup starts with them instead of reloading on the way.</summary>
internal static class RecipeFeatures
{
    public static async Task<IReadOnlyList<string>> ReadAsync(RecipeDescriptor recipe)
    {
        var read = RecipeFailures.Guard(recipe, await RecipeFile.ReadAsync(recipe.RecipeFileInfo));
        return [.. read.Steps.Where(step => step.Name.Equals("feature", StringComparison.OrdinalIgnoreCase)).SelectMany(step => step.Json.Texts("enable"))];
    }
}
