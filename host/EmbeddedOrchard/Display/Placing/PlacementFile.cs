using System.Text.Json;

namespace EmbeddedOrchard.Display.Placing;

/// <summary>Reads a <c>placement.json</c>: shape types, each with its rules.</summary>
internal static class PlacementFile
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="FormatException">The text is no placement file; the message says where.</exception>
    public static Dictionary<string, List<PlacementRule>> Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            Dictionary<string, List<PlacementRule>> rules = new(StringComparer.OrdinalIgnoreCase);
            foreach (var shapeType in Object(document.RootElement, "the file").EnumerateObject())
            {
                var nodes = shapeType.Value.ValueKind == JsonValueKind.Array ? shapeType.Value.EnumerateArray() : throw Expected("an array", shapeType.Name);
                rules[shapeType.Name] = [.. nodes.Select(node => Rule(Object(node, shapeType.Name), shapeType.Name))];
            }

            return rules;
        }
        catch (JsonException exception)
        {
            throw new FormatException($"line {exception.LineNumber + 1}: {exception.Message}", exception);
        }
    }

    private static PlacementRule Rule(JsonElement node, string shapeType)
    {
        var rule = new PlacementRule();
        foreach (var property in node.EnumerateObject())
        {
            var values = Texts(property.Value, shapeType, property.Name);
            rule = property.Name switch
            {
                "place" => rule with { Place = values.FirstOrDefault() ?? "" },
                "shape" => rule with { Shape = values.FirstOrDefault() },
                "alternates" => rule with { Alternates = values },
                "displayType" => rule with { DisplayType = values.FirstOrDefault() },
                "differentiator" => rule with { Differentiator = values.FirstOrDefault() },
                "contentType" => rule with { ContentTypes = values },
                "contentPart" => rule with { ContentParts = values },
                "path" => rule with { Paths = values },
                _ => throw new FormatException($"'{property.Name}' of {shapeType} is not supported; use place, shape, alternates, displayType, differentiator, contentType, contentPart or path"),
            };
        }

        return rule;
    }

    private static JsonElement Object(JsonElement element, string where) =>
        element.ValueKind == JsonValueKind.Object ? element : throw Expected("an object", where);

    private static string[] Texts(JsonElement value, string shapeType, string name) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(item => item.GetString()!)],
        _ => throw Expected("a text or a list of texts", shapeType + "." + name),
    };

    private static FormatException Expected(string what, string where) => new($"{where} must be {what}");
}
