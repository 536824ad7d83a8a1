using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Recipes.Steps;

/// <summary>Reads values of a step and says when they are of the wrong kind.</summary>
internal static class StepJson
{
    public static string? Text(this JsonObject source, string name) =>
        source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static IEnumerable<string> Texts(this JsonObject source, string name) =>
        (source[name] as JsonArray ?? []).OfType<JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.String).Select(value => value.GetValue<string>());

    public static IEnumerable<JsonObject> Objects(this JsonObject source, string name) => (source[name] as JsonArray ?? []).OfType<JsonObject>();

    public static bool IsTextList(this JsonObject source, string name, Action<string> fail)
    {
        if (source[name] is null || source[name] is JsonArray array && array.All(item => item is JsonValue value && value.GetValueKind() == JsonValueKind.String))
        {
            return true;
        }

        fail($"'{name}' must be a list of texts.");
        return false;
    }

    public static bool IsObjectList(this JsonObject source, string name, Action<string> fail, string? owner = null)
    {
        if (source[name] is null || source[name] is JsonArray array && array.All(item => item is JsonObject))
        {
            return true;
        }

        fail($"{(owner is null ? string.Empty : owner + ": ")}'{name}' must be a list of objects.");
        return false;
    }

    public static void OnlyHas(this JsonObject source, string owner, Action<string> fail, params string[] names)
    {
        foreach (var (name, _) in source.Where(property => !names.Contains(property.Key, StringComparer.OrdinalIgnoreCase)))
        {
            fail($"{owner} has no '{name}': it has {string.Join(", ", names)}.");
        }
    }

    /// <summary>Whether the value can be read as a <paramref name="type"/>; says where it cannot.</summary>
    public static bool Reads(this JsonNode value, Type type, string owner, Action<string> fail)
    {
        try
        {
            value.Deserialize(type, JOptions.Default);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            var path = exception is JsonException { Path: { Length: > 2 } where } ? where[1..] : string.Empty;
            fail($"{owner}{path} cannot be read: {FirstSentence(exception.Message)}");
            return false;
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
