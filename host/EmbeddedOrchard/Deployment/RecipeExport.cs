using System.IO.Compression;
using System.Text;
using EmbeddedOrchard.Recipes.Moving;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Deployment;

/// <summary>Writes what a plan asks for as a recipe: bare, or as a package.</summary>
internal sealed class RecipeExport(IEnumerable<IDeploymentSource> sources, IClock clock)
{
    public async Task WritePackageAsync(DeploymentPlan plan, Stream output, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        await using var recipe = await archive.CreateEntry(RecipePackage.RecipeName, CompressionLevel.Optimal).OpenAsync(cancellationToken);
        await WriteAsync(plan, recipe, cancellationToken);
    }

    public async Task WriteAsync(DeploymentPlan plan, Stream output, CancellationToken cancellationToken)
    {
        await using var recipe = new RecipeWriter(output);
        recipe.Begin(plan.Name, clock.UtcNow);
        foreach (var source in sources)
        {
            await source.WriteAsync(plan, recipe, cancellationToken);
        }

        await recipe.EndAsync();
    }
}
