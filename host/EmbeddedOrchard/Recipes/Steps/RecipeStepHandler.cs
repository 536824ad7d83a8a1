using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Steps;

/// <summary>A step that can say what is wrong with it before it runs.</summary>
internal abstract class RecipeStepHandler(string name) : IRecipeStepHandler
{
    public string Name { get; } = name;

    public bool Handles(string stepName) => string.Equals(stepName, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it writes in the unit of work of its scope alone, so that it can be all or nothing together with others.</summary>
    public virtual bool IsOneUnit => true;

    public abstract Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail);

    /// <summary>Says what a checked step would do to the site as it is.</summary>
    public virtual Task PlanAsync(JsonObject step, StepPlan plan)
    {
        plan.IsUnknown = true;
        return Task.CompletedTask;
    }

    /// <summary>The same, for a step whose files stand beside its recipe.</summary>
    public virtual Task PlanAsync(JsonObject step, RecipeDescriptor recipe, StepPlan plan) => PlanAsync(step, plan);

    public Task ExecuteAsync(RecipeExecutionContext context) => Handles(context.Name) ? RunAsync(context) : Task.CompletedTask;

    protected abstract Task RunAsync(RecipeExecutionContext context);
}
