using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Steps;

/// <summary>A step that can say what is wrong with it before it runs.</summary>
internal abstract class RecipeStepHandler(string name) : IRecipeStepHandler
{
    public string Name { get; } = name;

    public bool Handles(string stepName) => string.Equals(stepName, Name, StringComparison.OrdinalIgnoreCase);

    public abstract Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail);

    public Task ExecuteAsync(RecipeExecutionContext context) => Handles(context.Name) ? RunAsync(context) : Task.CompletedTask;

    protected abstract Task RunAsync(RecipeExecutionContext context);
}
