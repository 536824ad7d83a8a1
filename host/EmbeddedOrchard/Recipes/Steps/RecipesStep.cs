using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Steps;

/// <summary>Runs other recipes by name, each checked as a whole before it runs.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters, IRecipeExecutor executor) : RecipeStepHandler("Recipes")
{
    private const string Running = "EmbeddedOrchard.Recipes.Running";

    // Each recipe commits for itself.
    public override bool IsOneUnit => false;

    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", "Values");
        if (step.IsObjectList("Values", fail))
        {
            foreach (var value in step.Objects("Values"))
            {
                if (value.Text("name") is not { } name || !site.Recipes.Contains(name))
                {
                    fail($"there is no recipe '{value.Text("name")}'.");
                }
            }
        }

        // What the other recipes define is known only when they have run.
        site.ChangesFeatures = true;
        return Task.CompletedTask;
    }

    public override Task PlanAsync(JsonObject step, StepPlan plan)
    {
        foreach (var value in step.Objects("Values"))
        {
            plan.Add(PlannedKind.Run, value.Text("name") ?? string.Empty);
        }

        return Task.CompletedTask;
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        var environment = context.Environment as IDictionary<string, object> ?? new Dictionary<string, object>();
        var running = environment.TryGetValue(Running, out var names) ? (string[])names : [];
        foreach (var value in context.Step.Objects("Values"))
        {
            var name = value.Text("name")!;
            if (running.Append(context.RecipeDescriptor.Name).Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                context.Errors.Add($"the recipe '{name}' would run itself.");
                return;
            }

            var inner = new Dictionary<string, object>(environment) { [Running] = (string[])[.. running, context.RecipeDescriptor.Name] };
            await executor.ExecuteAsync(value.Text("executionid") ?? IdGenerator.GenerateId(), await FindAsync(name), inner, CancellationToken.None);
        }
    }

    private async Task<RecipeDescriptor> FindAsync(string name)
    {
        foreach (var harvester in harvesters)
        {
            if ((await harvester.HarvestRecipesAsync()).FirstOrDefault(recipe => string.Equals(recipe.Name, name, StringComparison.OrdinalIgnoreCase)) is { } recipe)
            {
                return recipe;
            }
        }

        throw new InvalidOperationException($"There is no recipe '{name}'.");
    }
}
