using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Reading.Json;

/// <summary>A record of JSON as an object whose texts are all characters. Names with steps, as in tables, become objects.</summary>
internal static class JsonTree
{
    /// <exception cref="BadSourceException">It is no object, or has more than is read.</exception>
    public static JsonObject Of(JsonElement element, ReadingLimits limits)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new BadSourceException(SourceProblemKind.Value, detail: element.ValueKind.ToString());
        }

        var tree = new JsonObject();
        foreach (var field in element.EnumerateObject())
        {
            var name = NameOf(field);
            if (!FieldPaths.TryPut(tree, name.Split(FieldPaths.Step), Node(field.Value, name, limits)))
            {
                throw new BadSourceException(SourceProblemKind.Duplicate, field: name);
            }
        }

        return tree.Count <= limits.Columns ? tree : throw new BadSourceException(SourceProblemKind.TooMuch, detail: "names");
    }

    private static JsonNode? Node(JsonElement element, string name, ReadingLimits limits)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var tree = new JsonObject();
                foreach (var field in element.EnumerateObject())
                {
                    tree[NameOf(field)] = Node(field.Value, name, limits);
                }

                return tree;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(item => Node(item, name, limits))]);
            case JsonValueKind.String:
                var text = TextOf(element.GetString, name)!;
                return text.Length <= limits.CellCharacters ? JsonValue.Create(text) : throw new BadSourceException(SourceProblemKind.TooMuch, field: name, detail: "characters");
            case JsonValueKind.Number:
                return JsonNode.Parse(element.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return JsonValue.Create(element.GetBoolean());
            default:
                return null;
        }
    }

    private static string NameOf(JsonProperty field) => TextOf(() => field.Name, null)!;

    // Escapes may be halves of characters.
    private static string? TextOf(Func<string?> read, string? name)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw new BadSourceException(SourceProblemKind.Value, field: name);
        }
    }
}
