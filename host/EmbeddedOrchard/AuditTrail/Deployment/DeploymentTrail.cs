using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Planning;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Deployment;

/// <summary>Records exports, and imports: an import has one event, not one for each thing that it brings.</summary>
internal sealed class DeploymentTrail(IAuditTrailManager trail, IHttpContextAccessor http) : IMovingWatcher
{
    private const int LongestError = 2_000;

    public Task ExportedAsync(DeploymentPlan plan) => RecordAsync(
        DeploymentTrailEvents.Exported, plan.Id, new AuditTrailDeploymentEvent { Name = plan.Name, Parts = [.. PartsOf(plan)] });

    public Task ImportedAsync(string id, string name, RecipePlan plan) => RecordAsync(DeploymentTrailEvents.Imported, id, new AuditTrailDeploymentEvent
    {
        Name = name,
        Created = plan.Steps.Sum(step => step.Count(PlannedKind.New)),
        Changed = plan.Steps.Sum(step => step.Count(PlannedKind.Changed)),
        Removed = plan.Steps.Sum(step => step.Count(PlannedKind.Removed)),
        Unchanged = plan.Steps.Sum(step => step.Unchanged),
    });

    public Task ImportFailedAsync(string id, string name, string? reason) => RecordAsync(
        DeploymentTrailEvents.ImportFailed, id, new AuditTrailDeploymentEvent { Name = name, Error = PrintableText.Of(reason, LongestError) });

    private Task RecordAsync(string name, string id, AuditTrailDeploymentEvent told)
    {
        var actor = TrailActor.Of(http);
        told.Name = PrintableText.Of(told.Name, AuditTrailManager.LongestName);
        return trail.RecordEventAsync(new AuditTrailContext<AuditTrailDeploymentEvent>(
            name, DeploymentTrailEvents.Category, id, actor.UserId, actor.UserName, told));
    }

    private static IEnumerable<string> PartsOf(DeploymentPlan plan)
    {
        (bool IsIn, string Name)[] parts =
        [
            (plan.Content == ContentScope.All, "Content"), (plan.History, "History"), (plan.Definitions, "ContentDefinition"), (plan.Settings, "Settings"),
            (plan.Roles, "Roles"), (plan.Features, "Features"), (plan.Themes, "Themes"), (!string.IsNullOrWhiteSpace(plan.Steps), "JSON"),
        ];
        return [.. parts.Where(part => part.IsIn).Select(part => part.Name), .. plan.Content == ContentScope.Chosen ? plan.ContentTypes : []];
    }
}
