using OrchardCore.Documents;

namespace EmbeddedOrchard.Deployment;

internal sealed class DeploymentPlanStore(IDocumentManager<DeploymentPlans> documents)
{
    public async Task<IReadOnlyList<DeploymentPlan>> ListAsync() =>
        [.. (await documents.GetOrCreateImmutableAsync()).Plans.OrderBy(plan => plan.Name, StringComparer.CurrentCulture)];

    public async Task<DeploymentPlan?> FindAsync(string? id) => (await documents.GetOrCreateImmutableAsync()).Plans.Find(plan => plan.Id == id)?.Copy();

    /// <summary>Adds it, or puts it in the place of the one with its id.</summary>
    public Task SaveAsync(DeploymentPlan plan) => ChangeAsync(plans =>
    {
        plans.RemoveAll(known => known.Id == plan.Id);
        plans.Add(plan);
    });

    public Task DeleteAsync(string id) => ChangeAsync(plans => plans.RemoveAll(plan => plan.Id == id));

    private async Task ChangeAsync(Action<List<DeploymentPlan>> change)
    {
        var document = await documents.GetOrCreateMutableAsync();
        change(document.Plans);
        await documents.UpdateAsync(document);
    }
}
