using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Recipes.Jobs;

/// <summary>Tells the job of a recipe of the site which step runs.</summary>
internal sealed class RecipeJobProgress(RecipeJobs jobs) : IRecipeEventHandler
{
    public Task RecipeStepExecutingAsync(RecipeExecutionContext context)
    {
        if (jobs.Find(context.ExecutionId) is { IsImport: false, Plan: { } plan })
        {
            jobs.Report(context.ExecutionId, plan.Steps.Count + plan.Untold, context.Name);
        }

        return Task.CompletedTask;
    }

    public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

    public Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

    public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

    public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Task.CompletedTask;
}
