using EmbeddedOrchard.Content.Parts;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Starts a check from what the site has now.</summary>
internal sealed class RecipeCheckFactory(
    IEnumerable<IRecipeStepHandler> handlers, IContentDefinitionManager definitions, ContentElementTypes elements, IServiceProvider services)
{
    public async Task<RecipeCheck> CreateAsync(RecipeDescriptor recipe)
    {
        var content = new KnownContent(elements);
        foreach (var part in await definitions.ListPartDefinitionsAsync())
        {
            content.AddPart(part.Name, part.Fields.Select(field => (field.Name, field.FieldDefinition.Name)));
        }

        foreach (var type in await definitions.ListTypeDefinitionsAsync())
        {
            content.AddType(type.Name, type.Parts.Select(part => (part.Name, part.PartDefinition.Name)));
        }

        return new RecipeCheck(recipe, [.. handlers], new KnownSite
        {
            Content = content,
            Cultures = new HashSet<string>(await CulturesAsync(), StringComparer.OrdinalIgnoreCase),
            Features = [.. (services.GetService<IExtensionManager>()?.GetFeatures() ?? []).Select(feature => feature.Id).Where(id => id != BuiltInFeatures.Setup)],
            EnabledFeatures = [.. (await EnabledAsync()).Select(feature => feature.Id)],
            Recipes = await RecipeNamesAsync(),
            Recipe = recipe,
        });
    }

    private async Task<IEnumerable<string>> CulturesAsync() =>
        services.GetService<ILocalizationService>() is { } localization ? await localization.GetSupportedCulturesAsync() : [];

    private async Task<IEnumerable<OrchardCore.Environment.Extensions.Features.IFeatureInfo>> EnabledAsync() =>
        services.GetService<IShellFeaturesManager>() is { } features ? await features.GetEnabledFeaturesAsync() : [];

    private async Task<HashSet<string>> RecipeNamesAsync()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var harvester in services.GetServices<IRecipeHarvester>())
        {
            names.UnionWith((await harvester.HarvestRecipesAsync()).Select(recipe => recipe.Name).OfType<string>());
        }

        return names;
    }
}
