using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Reading;

/// <summary>The recipes in the folder <c>Recipes</c> of the application.</summary>
internal sealed partial class ApplicationRecipeHarvester(IHostEnvironment environment, IRecipeReader reader, ILogger<ApplicationRecipeHarvester> logger)
    : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var files = environment.ContentRootFileProvider;
        var recipes = new List<RecipeDescriptor>();
        foreach (var file in files.GetDirectoryContents(RecipesConstants.RecipesFolderName).Where(IsRecipe).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            try
            {
                recipes.Add(await reader.GetRecipeDescriptorAsync(RecipesConstants.RecipesFolderName, file, files));
            }
            catch (JsonException exception)
            {
                CannotRead(logger, file.Name, exception.Message);
            }
        }

        return recipes;
    }

    private static bool IsRecipe(IFileInfo file) =>
        !file.IsDirectory && file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(3101, LogLevel.Error, "The recipe {File} cannot be listed: {Reason}")]
    private static partial void CannotRead(ILogger logger, string file, string reason);
}
