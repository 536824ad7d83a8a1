using System.Text;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace OrchardParticipation.Decidim.Importing.Recipes;

/// <summary>Opens what a recipe brings: files in its folder or below, and what stands in itself.</summary>
internal static class RecipeFiles
{
    /// <exception cref="StepException">There is no such file.</exception>
    public static (Func<Stream> Open, string Name) Find(RecipeDescriptor recipe, string path)
    {
        var segments = path.Split('/', '\\');
        if (path.Contains(':', StringComparison.Ordinal) || segments.Any(segment => segment is "" or "." or ".."))
        {
            throw new StepException($"'{path}' is not a path below the recipe's folder.");
        }

        var file = recipe.FileProvider?.GetFileInfo(string.Join('/', [.. (recipe.BasePath ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries), .. segments]));
        return file is { Exists: true, IsDirectory: false }
            ? (file.CreateReadStream, path)
            : throw new StepException($"The file '{path}' does not exist beside the recipe.");
    }

    public static (Func<Stream> Open, string Name) Of(JsonNode data, int index) =>
        (() => new MemoryStream(Encoding.UTF8.GetBytes(data.ToJsonString())), FormattableString.Invariant($"Data {index + 1}"));
}
