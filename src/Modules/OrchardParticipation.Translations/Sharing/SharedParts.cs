using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Sharing;

internal static class SharedParts
{
    /// <summary>Gives an item the shared parts of another; false if it had them already.</summary>
    public static bool Copy(ContentItem from, ContentItem to, IEnumerable<string> partNames)
    {
        var source = JObject.FromObject(from);
        var target = JObject.FromObject(to);
        var different = partNames
            .Where(name => source[name] is JsonObject && !JsonNode.DeepEquals(source[name], target[name]))
            .ToList();

        foreach (var name in different)
        {
            // Merging alone would keep what the source no longer says.
            to.Remove(name);
            to.Merge(new JsonObject { [name] = source[name]!.DeepClone() });
        }

        return different.Count > 0;
    }
}
