using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Reading;
using EmbeddedOrchard.Recipes.Scripting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes;

/// <summary>
/// Runs a recipe. Unlike Orchard Core it checks all steps before it runs the first one, so that a wrong recipe leaves nothing behind.
/// What comes after a step that enables features can be checked only then, with the content types that they bring.
/// </summary>
internal sealed class RecipeExecutor(IRecipeScopes scopes, IEnumerable<IRecipeEnvironmentProvider> environments) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        foreach (var provider in environments.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        var recipe = RecipeFailures.Guard(recipeDescriptor, await RecipeFile.ReadAsync(recipeDescriptor.RecipeFileInfo));
        var steps = new Queue<RecipeStep>(recipe.Steps);
        try
        {
            await RaiseAsync(handler => handler.RecipeExecutingAsync(executionId, recipeDescriptor));
            var run = new Run(executionId, recipeDescriptor, recipe.Variables, environment);
            while (steps.Count > 0)
            {
                var part = await CheckAsync(run, steps);
                foreach (var step in part)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await RunAsync(run, step);
                }
            }

            await RaiseAsync(handler => handler.RecipeExecutedAsync(executionId, recipeDescriptor));
            return executionId;
        }
        catch
        {
            await RaiseAsync(handler => handler.ExecutionFailedAsync(executionId, recipeDescriptor));
            throw;
        }
    }

    /// <summary>Takes the steps up to the next one that changes what can be checked, and refuses them all if one is wrong.</summary>
    private async Task<IReadOnlyList<RecipeStep>> CheckAsync(Run run, Queue<RecipeStep> steps)
    {
        var part = new List<RecipeStep>();
        await scopes.RunAsync(async services =>
        {
            var values = new DynamicValues(services.GetRequiredService<OrchardCore.Scripting.IScriptingManager>(), run.Recipe, run.Variables, run.Environment);
            var check = await services.GetRequiredService<RecipeCheckFactory>().CreateAsync(run.Recipe);
            var last = false;
            while (steps.Count > 0 && !last)
            {
                var step = steps.Dequeue();
                part.Add(step);
                last = await check.StepAsync(step, values);
            }

            check.ThrowIfFailed();
        });
        return part;
    }

    private async Task RunAsync(Run run, RecipeStep step)
    {
        var context = new RecipeExecutionContext
        {
            ExecutionId = run.ExecutionId,
            Environment = run.Environment,
            Name = step.Name,
            Step = step.Json,
            RecipeDescriptor = run.Recipe,
            InnerRecipes = [],
        };
        try
        {
            await scopes.RunAsync(async services =>
            {
                await RaiseAsync(services, handler => handler.RecipeStepExecutingAsync(context));
                foreach (var handler in services.GetServices<IRecipeStepHandler>())
                {
                    await handler.ExecuteAsync(context);
                }

                if (context.Errors.Count > 0)
                {
                    throw RecipeFailures.Of(run.Recipe, step, context.Errors);
                }

                await RaiseAsync(services, handler => handler.RecipeStepExecutedAsync(context));
            });
        }
        catch (Exception exception) when (exception is not RecipeExecutionException and not OperationCanceledException)
        {
            throw RecipeFailures.Of(run.Recipe, step, exception);
        }
    }

    private Task RaiseAsync(Func<IRecipeEventHandler, Task> raise) => scopes.RunAsync(services => RaiseAsync(services, raise));

    private static async Task RaiseAsync(IServiceProvider services, Func<IRecipeEventHandler, Task> raise)
    {
        foreach (var handler in services.GetServices<IRecipeEventHandler>())
        {
            await raise(handler);
        }
    }

    private sealed record Run(string ExecutionId, RecipeDescriptor Recipe, JsonObject Variables, IDictionary<string, object> Environment);
}
