using System.Globalization;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Recipes.Moving;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedOrchard.Deployment.Sources;

/// <summary>
/// Files of the media library: beside the recipe in a package, in the recipe itself (Base64) where it comes alone. What somebody put into
/// the folder by hand, and the library would not take, stays.
/// </summary>
internal sealed class MediaSource(IServiceProvider services) : IDeploymentSource
{
    /// <summary>Of files within a recipe. An import has the recipe in memory, where a file is larger by half than on the disk.</summary>
    private const int MostBareMegabytes = 30;

    private const int Mebibyte = 1024 * 1024;

    // Without the feature there is no library.
    private readonly MediaFileStore? _store = services.GetService<MediaFileStore>();

    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (plan.Media is not { } media || _store is null)
        {
            return;
        }

        recipe.BeginList("media", "Files");
        foreach (var file in Files(media))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var content = await _store.GetFileStreamAsync(file.Path);
            if (recipe.TakesFiles)
            {
                await recipe.AttachAsync(file.Path, content, cancellationToken);
                await recipe.ItemAsync(new JsonObject { ["SourcePath"] = file.Path, ["TargetPath"] = file.Path });
            }
            else
            {
                await recipe.FileItemAsync("TargetPath", file.Path, "Base64", content, cancellationToken);
            }
        }

        recipe.EndList();
    }

    /// <summary>Why the files of a plan do not go into a package, or into a recipe alone; null where they do.</summary>
    public ExportRefusal? Refuse(DeploymentPlan plan, bool isBare)
    {
        if (plan.Media is not { } media || _store is null)
        {
            return null;
        }

        if (!media.IncludeAll && media.FilePaths.Concat(media.DirectoryPaths).FirstOrDefault(path => _store.FindFile(path) is null && _store.FindFolder(path) is null) is { } gone)
        {
            return new ExportRefusal(ExportProblem.IsGone, gone);
        }

        var (count, bytes, most) = (1, 0L, isBare ? MostBareMegabytes : RecipePackage.MostMegabytes);
        foreach (var file in Files(media))
        {
            (count, bytes) = (count + 1, bytes + file.Length);
            if (count > RecipePackage.MostEntries)
            {
                return new ExportRefusal(ExportProblem.TooMany, RecipePackage.MostEntries.ToString(CultureInfo.InvariantCulture));
            }

            if (bytes > (long)most * Mebibyte)
            {
                return new ExportRefusal(ExportProblem.TooLarge, most.ToString(CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private IEnumerable<MediaEntry> Files(PlannedMedia media)
    {
        var found = media.IncludeAll
            ? _store!.Entries(string.Empty, deep: true)
            : media.FilePaths.Select(path => _store!.FindFile(path)).OfType<MediaEntry>()
                .Concat(media.DirectoryPaths.SelectMany(folder => _store!.Entries(folder, deep: true)))
                .DistinctBy(entry => entry.Path);
        var intake = services.GetRequiredService<MediaIntake>();
        return found.Where(entry => !entry.IsDirectory && intake.CheckName(entry.Name) is null).OrderBy(entry => entry.Path, StringComparer.Ordinal);
    }
}
