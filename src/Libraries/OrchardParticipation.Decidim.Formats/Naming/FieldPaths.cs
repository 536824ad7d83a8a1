using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Naming;

/// <summary>Values inside of objects, by the names that tables give them: <c>author/id</c>.</summary>
internal static class FieldPaths
{
    public const char Step = '/';

    /// <summary>The value at a path; null where there is none.</summary>
    public static JsonNode? Find(JsonObject tree, string path) =>
        path.Split(Step).Aggregate((JsonNode?)tree, (node, step) => (node as JsonObject)?[step]);

    /// <summary>The value at a path, taken out of its object; null where there is none. An object that has nothing else goes with it.</summary>
    public static JsonNode? Take(JsonObject tree, string path)
    {
        var step = path.IndexOf(Step);
        if (step < 0)
        {
            return tree.Remove(path, out var value) ? value : null;
        }

        if (tree[path[..step]] is not JsonObject inner)
        {
            return null;
        }

        var taken = Take(inner, path[(step + 1)..]);
        if (inner.Count == 0)
        {
            tree.Remove(path[..step]);
        }

        return taken;
    }

    /// <summary>Puts a value at a path.</summary>
    /// <returns>Whether it stands there: what has a value already, keeps it.</returns>
    public static bool TryPut(JsonObject tree, ReadOnlySpan<string> steps, JsonNode? value)
    {
        for (; steps.Length > 1; steps = steps[1..])
        {
            if (!tree.TryGetPropertyValue(steps[0], out var inner) || inner is null)
            {
                tree[steps[0]] = inner = new JsonObject();
            }

            if (inner is not JsonObject next)
            {
                return false;
            }

            tree = next;
        }

        if (tree.TryGetPropertyValue(steps[0], out var old) && old is not null)
        {
            return false;
        }

        tree[steps[0]] = value;
        return true;
    }

    /// <summary>Whether there is any value but null and the empty text.</summary>
    public static bool HasValue(JsonNode? node) => node switch
    {
        null => false,
        JsonObject fields => fields.Any(field => HasValue(field.Value)),
        JsonValue value => !value.TryGetValue<string>(out var text) || text.Length > 0,
        _ => true,
    };
}
