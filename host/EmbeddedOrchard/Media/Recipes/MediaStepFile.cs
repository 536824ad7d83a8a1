using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Steps;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Media.Recipes;

/// <summary>A file as the step says it, with Orchard Core's names.</summary>
internal static class MediaStepFile
{
    public const string Files = nameof(Files);
    public const string TargetPath = nameof(TargetPath);
    public const string OldTargetPath = "Path";
    public const string Base64 = nameof(Base64);
    public const string SourcePath = nameof(SourcePath);
    public const string SourceUrl = nameof(SourceUrl);

    public static string? Target(JsonObject file) => (file.Text(TargetPath) ?? file.Text(OldTargetPath))?.TrimStart('/');

    /// <summary>The file beside the recipe.</summary>
    public static IFileInfo? Find(string source, RecipeDescriptor recipe) =>
        recipe.FileProvider?.GetFileInfo(string.Join('/', [.. Parts(recipe.BasePath), .. Parts(source)])) is { Exists: true, IsDirectory: false } found ? found : null;

    /// <summary>What a checked file holds.</summary>
    public static Stream Open(JsonObject file, RecipeDescriptor recipe) => file.Text(Base64) is { } text
        ? new MemoryStream(Convert.FromBase64String(text), writable: false)
        : Find(file.Text(SourcePath)!, recipe)?.CreateReadStream() ?? throw new FileNotFoundException($"There is no file '{file.Text(SourcePath)}' beside the recipe.");

    private static string[] Parts(string? path) => (path ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries);
}
