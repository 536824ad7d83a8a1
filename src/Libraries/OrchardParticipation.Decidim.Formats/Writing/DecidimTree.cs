using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Puts the fields of a record together in Decidim's order. What only its other values have stands at its place, what Decidim does not know at the end.</summary>
internal static class DecidimTree
{
    /// <param name="order">The names of all fields that are there in any case.</param>
    /// <param name="own">What the record itself says, by names.</param>
    /// <param name="others">The other values of the record, already a copy.</param>
    public static JsonObject Of(IReadOnlyList<string> order, Dictionary<string, JsonNode?> own, JsonObject others)
    {
        var tree = new JsonObject();
        foreach (var name in order)
        {
            Put(tree, name, own.Remove(name, out var value) ? value : FieldPaths.Take(others, name));
        }

        foreach (var (name, value) in own.Where(field => FieldPaths.HasValue(field.Value)))
        {
            Put(tree, name, value);
        }

        Merge(tree, others);
        return tree;
    }

    private static void Put(JsonObject tree, string name, JsonNode? value) => FieldPaths.TryPut(tree, name.Split(FieldPaths.Step), value);

    private static void Merge(JsonObject tree, JsonObject others)
    {
        foreach (var (name, value) in others.ToArray())
        {
            others.Remove(name);
            if (!tree.TryGetPropertyValue(name, out var present) || present is null)
            {
                tree[name] = value;
            }
            else if (present is JsonObject inner && value is JsonObject more)
            {
                Merge(inner, more);
            }
        }
    }
}
