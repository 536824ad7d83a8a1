using System.IO.Compression;
using System.Text;
using EmbeddedOrchard.Deployment.Sources;
using EmbeddedOrchard.Recipes.Moving;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Deployment;

/// <summary>Writes what a plan asks for as a recipe: bare, or as a package.</summary>
internal sealed class RecipeExport(IEnumerable<IDeploymentSource> sources, MediaSource media, IClock clock)
{
    /// <summary>Why nothing can be written; null where it can.</summary>
    public ExportRefusal? Refuse(DeploymentPlan plan, bool isBare) => media.Refuse(plan, isBare);

    public async Task WritePackageAsync(DeploymentPlan plan, Stream output, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);

        // An archive is written file by file: the recipe, which names the others, comes last.
        await using var recipe = TemporaryFile.Create();
        await WriteAsync(plan, recipe, archive, cancellationToken);
        recipe.Position = 0;
        await using var entry = await archive.CreateEntry(RecipePackage.RecipeName, CompressionLevel.Optimal).OpenAsync(cancellationToken);
        await recipe.CopyToAsync(entry, cancellationToken);
    }

    public Task WriteAsync(DeploymentPlan plan, Stream output, CancellationToken cancellationToken) => WriteAsync(plan, output, null, cancellationToken);

    private async Task WriteAsync(DeploymentPlan plan, Stream output, ZipArchive? archive, CancellationToken cancellationToken)
    {
        await using var recipe = new RecipeWriter(output, archive);
        recipe.Begin(plan.Name, clock.UtcNow);
        foreach (var source in sources)
        {
            await source.WriteAsync(plan, recipe, cancellationToken);
        }

        await recipe.EndAsync();
    }
}
