using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Reads an answer of a site that nobody vouches for.</summary>
internal static class AnswerJson
{
    // The API nests no deeper than 15, what is in changesets a few more.
    private static readonly JsonSerializerOptions _options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <returns>Null if it is no JSON object: cut, not UTF-8, too deep, or with a name that stands twice.</returns>
    public static JsonObject? Read(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonNode>(bytes, _options) as JsonObject;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
