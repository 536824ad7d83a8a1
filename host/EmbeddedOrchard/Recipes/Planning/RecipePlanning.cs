using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Reading;
using EmbeddedOrchard.Recipes.Scripting;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Planning;

/// <summary>Reads and checks a recipe, and says what its steps do; changes nothing.</summary>
internal sealed class RecipePlanning(RecipeCheckFactory checks, IScriptingManager scripting, IEnumerable<IRecipeEnvironmentProvider> environments)
{
    /// <summary>What the executor would do with the recipe, up to the step that changes features.</summary>
    public async Task<RecipePlan> PlanAsync(RecipeDescriptor recipe)
    {
        var read = await ReadAsync(recipe, allOrNothing: false);
        foreach (var step in read.Plan.Problems.Count == 0 ? read.Steps : [])
        {
            var plan = new StepPlan(step.Number, step.Name);
            if (read.Check!.HandlerOf(step) is { } handler)
            {
                await handler.PlanAsync(step.Json, recipe, plan);
            }
            else
            {
                plan.IsUnknown = true;
            }

            read.Plan.Steps.Add(plan);
        }

        return read.Plan;
    }

    /// <summary>The checked steps with their values computed, up to the one that changes features; what is wrong is in the plan.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="allOrNothing">Whether a step that commits for itself is wrong.</param>
    public async Task<CheckedRecipe> ReadAsync(RecipeDescriptor recipe, bool allOrNothing)
    {
        var plan = new RecipePlan();
        ReadRecipe read;
        try
        {
            read = RecipeFailures.Guard(recipe, await RecipeFile.ReadAsync(recipe.RecipeFileInfo));
        }
        catch (Exception exception) when (exception is RecipeExecutionException or InvalidDataException)
        {
            plan.Problems.Add(exception.Message);
            return new CheckedRecipe(plan, null, []);
        }

        var environment = new Dictionary<string, object>();
        foreach (var provider in environments.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        var values = new DynamicValues(scripting, recipe, read.Variables, environment);
        var check = await checks.CreateAsync(recipe);
        var steps = new List<RecipeStep>();
        foreach (var step in read.Steps)
        {
            steps.Add(step);
            var pauses = await check.StepAsync(step, values);
            if (allOrNothing && (check.HandlerOf(step) is { IsOneUnit: false } || check.IsOfModule(step)))
            {
                check.Refuse(step, "it writes for itself, so it cannot be part of an import that is all or nothing. Run it as a recipe.");
            }

            if (pauses)
            {
                break;
            }
        }

        plan.Problems.AddRange(check.Errors);
        plan.SwitchesOn.AddRange(check.Site.SwitchesOn.Distinct());
        plan.SwitchesOff.AddRange(check.Site.SwitchesOff.Distinct());
        plan.Untold = read.Steps.Count - steps.Count;
        return new CheckedRecipe(plan, check, steps);
    }
}

internal sealed record CheckedRecipe(RecipePlan Plan, RecipeCheck? Check, IReadOnlyList<RecipeStep> Steps);
