using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Reading;

/// <summary>The recipes that modules and themes carry in their folder <c>Recipes</c>, embedded as <c>{Assembly}.Recipes>{file}</c>.</summary>
internal sealed partial class ModuleRecipeHarvester(IExtensionManager extensions, IRecipeReader reader, ILogger<ModuleRecipeHarvester> logger)
    : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var assembly in extensions.GetExtensions().Select(AssemblyOf).OfType<Assembly>().Distinct())
        {
            var files = new ModuleRecipeFiles(assembly);
            foreach (var file in files.GetDirectoryContents(string.Empty).Where(file => file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase)))
            {
                try
                {
                    recipes.Add(await reader.GetRecipeDescriptorAsync(string.Empty, file, files));
                }
                catch (JsonException exception)
                {
                    CannotRead(logger, file.Name, assembly.GetName().Name, exception.Message);
                }
            }
        }

        return recipes;
    }

    // A module's id is the name of its assembly; features of the host itself have none.
    private static Assembly? AssemblyOf(IExtensionInfo extension) =>
        Array.Find(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == extension.Id);

    [LoggerMessage(3102, LogLevel.Error, "The recipe {File} of {Module} cannot be listed: {Reason}")]
    private static partial void CannotRead(ILogger logger, string file, string? module, string reason);
}
