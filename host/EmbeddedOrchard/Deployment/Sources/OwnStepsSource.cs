using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Deployment.Sources;

/// <summary>Steps that the author of the plan has typed.</summary>
internal sealed class OwnStepsSource : IDeploymentSource
{
    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        foreach (var step in Read(plan.Steps, out _))
        {
            await recipe.OwnStepAsync(step);
        }
    }

    /// <summary>The steps of a list, or the only one; what is wrong is the <paramref name="problem"/>.</summary>
    public static IReadOnlyList<JsonObject> Read(string? json, out string? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(json))
        {
            return [];
        }

        try
        {
            var read = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false });
            JsonObject[] steps = read is JsonObject only ? [only] : [.. (read as JsonArray ?? []).OfType<JsonObject>()];
            if (steps.Length == 0 || read is JsonArray list && list.Count != steps.Length || !Array.TrueForAll(steps, step => step["name"] is JsonValue name && name.GetValueKind() == JsonValueKind.String))
            {
                problem = "each step is an object with a \"name\"";
                return [];
            }

            return steps;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            problem = exception.Message;
            return [];
        }
    }
}
