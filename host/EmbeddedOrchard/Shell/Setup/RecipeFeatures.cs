using System.Text.Json;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>The features that a recipe enables, so that setup starts with them instead of reloading on the way.</summary>
internal static class RecipeFeatures
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IReadOnlyList<string> Read(RecipeDescriptor recipe)
    {
        using var stream = recipe.RecipeFileInfo.CreateReadStream();
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(stream, Lenient);
        }
        catch (JsonException exception)
        {
            throw new ShellStartupException($"'{recipe.RecipeFileInfo.Name}' is no valid JSON: {exception.Message}", exception);
        }

        using (document)
        {
            return document.RootElement.TryGetProperty("steps", out var steps) && steps.ValueKind == JsonValueKind.Array
                ? [.. steps.EnumerateArray().SelectMany(Enabled)]
                : [];
        }
    }

    private static IEnumerable<string> Enabled(JsonElement step) =>
        step.ValueKind == JsonValueKind.Object
        && step.TryGetProperty("name", out var name) && string.Equals(name.ToString(), "feature", StringComparison.OrdinalIgnoreCase)
        && step.TryGetProperty("enable", out var enable) && enable.ValueKind == JsonValueKind.Array
            ? enable.EnumerateArray().Select(id => id.ToString()).ToArray()
            : [];
}
