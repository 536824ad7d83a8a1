using System.Text.Json.Nodes;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>Two changes of one state, brought together value by value. Lists are values: half of a list says nothing.</summary>
internal static class JsonMerge
{
    /// <summary>The state with both changes; where both changed a value, in different ways, it is mine.</summary>
    /// <param name="from">What both began with.</param>
    /// <param name="mine">The one change.</param>
    /// <param name="theirs">The other.</param>
    /// <param name="conflicts">Gets the paths of the values that both changed in different ways, with theirs.</param>
    public static JsonObject Merge(JsonObject from, JsonObject mine, JsonObject theirs, ICollection<SharedConflict>? conflicts = null) =>
        Merge(from, mine, theirs, conflicts, path: []);

    private static JsonObject Merge(JsonObject from, JsonObject mine, JsonObject theirs, ICollection<SharedConflict>? conflicts, IReadOnlyList<string> path)
    {
        var merged = new JsonObject();
        foreach (var name in mine.Select(value => value.Key).Union(theirs.Select(value => value.Key)).ToList())
        {
            var (old, one, other) = (from[name], mine[name], theirs[name]);
            if (JsonNode.DeepEquals(one, other) || JsonNode.DeepEquals(old, other))
            {
                Take(mine, name);
            }
            else if (JsonNode.DeepEquals(old, one))
            {
                Take(theirs, name);
            }
            else if (one is JsonObject oneObject && other is JsonObject otherObject)
            {
                merged[name] = Merge(old as JsonObject ?? [], oneObject, otherObject, conflicts, [.. path, name]);
            }
            else
            {
                Take(mine, name);
                conflicts?.Add(new SharedConflict { Path = string.Join('.', path.Append(name)), Names = [.. path, name], Theirs = other?.DeepClone() });
            }
        }

        return merged;

        // What one side no longer has is not in the result either.
        void Take(JsonObject side, string name)
        {
            if (side.ContainsKey(name))
            {
                merged[name] = side[name]?.DeepClone();
            }
        }
    }
}
