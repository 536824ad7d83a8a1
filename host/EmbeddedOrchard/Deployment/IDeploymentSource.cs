namespace EmbeddedOrchard.Deployment;

/// <summary>Writes a kind of step of a recipe, piece by piece: Orchard Core's own contract would keep every item in memory. Asked in the order of registration.</summary>
internal interface IDeploymentSource
{
    Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken);
}
