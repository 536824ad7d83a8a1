using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Planning;
using EmbeddedOrchard.Recipes.Reading;
using EmbeddedOrchard.Recipes.Scripting;
using EmbeddedOrchard.Recipes.Steps;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes;

internal static class RecipeServices
{
    /// <summary>Recipes: found, read, checked and run. Needs content, settings, roles and the shell's features.</summary>
    public static IServiceCollection AddRecipes(this IServiceCollection services) =>
        services.AddScripting()
            .AddSingleton<IRecipeReader, RecipeReader>()
            .AddSingleton<IRecipeHarvester, ApplicationRecipeHarvester>()
            .AddSingleton<IRecipeHarvester, ModuleRecipeHarvester>()
            .AddScoped<IRecipeExecutor, RecipeExecutor>()
            .AddScoped<RecipeCheckFactory>()
            .AddScoped<RecipePlanning>()
            .AddScoped<OtherContent>()
            .AddSingleton<IRecipeScopes, ShellRecipeScopes>()
            .AddRecipeExecutionStep<FeatureStep>()
            .AddRecipeExecutionStep<ThemesStep>()
            .AddRecipeExecutionStep<SettingsStep>()
            .AddRecipeExecutionStep<ContentDefinitionStep>()
            .AddRecipeExecutionStep<ContentStep>()
            .AddRecipeExecutionStep<RolesStep>()
            .AddRecipeExecutionStep<RecipesStep>();

    public static IServiceCollection AddScripting(this IServiceCollection services) =>
        services
            .AddScoped<IScriptingManager, ScriptingManager>()
            .AddSingleton<IScriptingEngine, JavaScriptEngine>()
            .AddSingleton<IScriptingEngine, FilesEngine>()
            .AddSingleton<IGlobalMethodProvider, CommonMethods>();
}
