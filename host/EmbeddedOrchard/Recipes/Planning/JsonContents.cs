using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Recipes.Planning;

/// <summary>Whether putting one JSON into another would change it.</summary>
internal static class JsonContents
{
    /// <summary>Whether a merge would leave what is there: objects may have more, lists may not.</summary>
    public static bool Has(JsonNode? there, JsonNode? brought) => (there, brought) switch
    {
        (_, null) => true,
        (null, JsonObject { Count: 0 } or JsonArray { Count: 0 }) => true,
        (JsonObject has, JsonObject brings) => brings.All(property => Has(has[property.Key], property.Value)),
        _ => JsonNode.DeepEquals(there, brought),
    };
}
