using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Sharing;

internal static class SharedParts
{
    /// <summary>The shared parts that an item has.</summary>
    public static JsonObject Of(ContentItem item, IEnumerable<string> partNames)
    {
        var content = JObject.FromObject(item);
        var parts = new JsonObject();
        foreach (var name in partNames.Where(name => content[name] is JsonObject))
        {
            parts[name] = content[name]!.DeepClone();
        }

        return parts;
    }

    /// <summary>Whether an item says the same.</summary>
    public static bool Has(ContentItem item, JsonObject parts) => JsonNode.DeepEquals(Of(item, parts.Select(part => part.Key)), parts);

    /// <summary>Gives an item shared parts; false if it had them already. What the parts no longer say is gone from the item.</summary>
    public static bool Put(ContentItem item, JsonObject parts)
    {
        var had = Of(item, parts.Select(part => part.Key));
        var different = parts.Where(part => !JsonNode.DeepEquals(part.Value, had[part.Key])).Select(part => part.Key).ToList();
        foreach (var name in different)
        {
            // Merging alone would keep what the parts no longer say.
            item.Remove(name);
            item.Merge(new JsonObject { [name] = parts[name]!.DeepClone() });
        }

        return different.Count > 0;
    }
}
