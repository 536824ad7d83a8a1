using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Whether importing a version would change the stored one. Flags do not count, nor does what the import leaves out.</summary>
internal static class ImportedContent
{
    public static bool IsAlreadyIn(ContentItem stored, ContentItem imported) =>
        stored.ContentItemId == imported.ContentItemId
        && stored.ContentType == imported.ContentType
        && SameOrAbsent(stored.DisplayText, imported.DisplayText)
        && SameOrAbsent(stored.Owner, imported.Owner)
        && SameOrAbsent(stored.Author, imported.Author)
        && SameOrAbsent(stored.CreatedUtc, imported.CreatedUtc)
        && SameOrAbsent(stored.ModifiedUtc, imported.ModifiedUtc)
        && SameOrAbsent(stored.PublishedUtc, imported.PublishedUtc)
        && Contains(stored.Data, imported.Data);

    private static bool SameOrAbsent(string? stored, string? imported) => string.IsNullOrEmpty(imported) || stored == imported;

    private static bool SameOrAbsent(DateTime? stored, DateTime? imported) => imported is null || stored == imported;

    private static bool Contains(JsonNode? stored, JsonNode? imported) => (stored, imported) switch
    {
        (null, null) => true,
        (null, JsonObject { Count: 0 } or JsonArray { Count: 0 }) => true,
        (JsonObject has, JsonObject brings) => brings.All(property => Contains(has[property.Key], property.Value)),
        (JsonArray has, JsonArray brings) => has.Count == brings.Count && has.Zip(brings).All(pair => Same(pair.First, pair.Second)),
        _ => Same(stored, imported),
    };

    // Arrays are replaced as a whole by an import, so their elements must be equal, not only contained.
    private static bool Same(JsonNode? stored, JsonNode? imported) => (stored, imported) switch
    {
        (JsonObject has, JsonObject brings) => WithoutNulls(has) == WithoutNulls(brings) && brings.All(property => Same(has[property.Key], property.Value)),
        (JsonArray has, JsonArray brings) => has.Count == brings.Count && has.Zip(brings).All(pair => Same(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(stored, imported),
    };

    private static int WithoutNulls(JsonObject source) => source.Count(property => property.Value is not null);
}
