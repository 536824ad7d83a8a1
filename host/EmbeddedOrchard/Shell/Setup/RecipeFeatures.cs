using System.Text.Json;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>The features that a recipe enables, so that setup starts with them instead of reloading on the way.</summary>
internal static class RecipeFeatures
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string[] ThemeKeys = ["site", "admin", "Site", "Admin"];

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

    private static IEnumerable<string> Enabled(JsonElement step) => Name(step) switch
    {
        "FEATURE" when step.TryGetProperty("enable", out var enable) && enable.ValueKind == JsonValueKind.Array =>
            [.. enable.EnumerateArray().Select(id => id.ToString())],
        "THEMES" => [.. Themes(step)],
        _ => [],
    };

    private static string? Name(JsonElement step) =>
        step.ValueKind == JsonValueKind.Object && step.TryGetProperty("name", out var name) ? name.ToString().ToUpperInvariant() : null;

    private static IEnumerable<string> Themes(JsonElement step) =>
        from key in ThemeKeys
        where step.TryGetProperty(key, out var theme) && theme.ValueKind == JsonValueKind.String && theme.GetString()!.Length > 0
        select step.GetProperty(key).GetString();
}
