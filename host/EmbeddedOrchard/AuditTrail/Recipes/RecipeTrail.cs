using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.AuditTrail.Recipes;

/// <summary>
/// Records that a recipe ran, or broke off. Each step of a recipe is a unit of work of its own, and so is this event: what a
/// step changes in content, users and settings has its own events beside the change.
/// </summary>
internal sealed class RecipeTrail(IAuditTrailManager trail, IHttpContextAccessor http) : IRecipeEventHandler
{
    public Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor) => RecordAsync(RecipeTrailEvents.Executed, executionId, descriptor);

    public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => RecordAsync(RecipeTrailEvents.Failed, executionId, descriptor);

    public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor) => Task.CompletedTask;

    public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Task.CompletedTask;

    public Task RecipeStepExecutingAsync(RecipeExecutionContext context) => Task.CompletedTask;

    private Task RecordAsync(string name, string executionId, RecipeDescriptor recipe)
    {
        var actor = TrailActor.Of(http);
        return trail.RecordEventAsync(new AuditTrailContext<AuditTrailRecipeEvent>(
            name,
            RecipeTrailEvents.Category,
            executionId,
            actor.UserId,
            actor.UserName,
            new AuditTrailRecipeEvent
            {
                Name = PrintableText.Of(recipe.Name, AuditTrailManager.LongestName),
                DisplayName = PrintableText.Of(recipe.DisplayName, AuditTrailManager.LongestName),
                Version = PrintableText.Of(recipe.Version, AuditTrailManager.LongestId),
            }));
    }
}
