using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Recipes;

/// <summary>Says what is wrong with a recipe: the file, the step, and the reason.</summary>
internal static class RecipeFailures
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    public static ReadRecipe Guard(RecipeDescriptor recipe, byte[] json)
    {
        try
        {
            return Read(json);
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $"line {line + 1}, byte {exception.BytePositionInLine + 1}: " : string.Empty;
            throw Of(recipe, string.Empty, [$"{recipe.RecipeFileInfo.Name}: {place}{Reason(exception)}"]);
        }
    }

    public static RecipeExecutionException Of(RecipeDescriptor recipe, RecipeStep step, IEnumerable<string> reasons) =>
        Of(recipe, step.Name, [.. reasons.Select(reason => Line(recipe, step, reason))]);

    public static RecipeExecutionException Of(RecipeDescriptor recipe, RecipeStep step, Exception exception) =>
        new(exception, new RecipeStepResult { StepName = step.Name, IsCompleted = true, Errors = [Line(recipe, step, exception.Message)] });

    public static RecipeExecutionException Of(RecipeDescriptor recipe, string stepName, string[] lines) =>
        new(new RecipeStepResult { StepName = stepName, IsCompleted = true, Errors = lines });

    public static string Line(RecipeDescriptor recipe, RecipeStep step, string reason) =>
        $"{recipe.RecipeFileInfo.Name}: step {step.Number} ({step.Name}): {reason}";

    private static ReadRecipe Read(byte[] json)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json, JOptions.Node, Strict);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }

        if (root is not JsonObject recipe)
        {
            throw new JsonException("a recipe is a JSON object");
        }

        if (recipe["steps"] is not JsonArray steps)
        {
            throw new JsonException("a recipe has an array of steps");
        }

        return new ReadRecipe(recipe["variables"] as JsonObject ?? [], [.. steps.Select(Step)]);
    }

    private static RecipeStep Step(JsonNode? node, int index) =>
        node is JsonObject step && step["name"] is JsonValue name && name.GetValueKind() == JsonValueKind.String
            ? new RecipeStep(index + 1, name.GetValue<string>(), step)
            : throw new JsonException($"step {index + 1} is not an object with a \"name\"");

    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
