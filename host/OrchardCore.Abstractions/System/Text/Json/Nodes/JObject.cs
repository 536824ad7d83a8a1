using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

public static class JObject
{
    public static JsonObject Parse(string json) => JNode.Parse(json)?.AsObject();

    public static bool TryParse(string json, out JsonObject jsonObject)
    {
        jsonObject = JNode.TryParse(json, out var node) ? node as JsonObject : null;
        return jsonObject is not null;
    }

    public static JsonObject FromObject(object obj, JsonSerializerOptions options = null) => JNode.FromObject(obj, options)?.AsObject();

    public static JsonObject Clone(this JsonObject jsonObject) => jsonObject?.DeepClone().AsObject();

    public static JsonObject Merge(this JsonObject jsonObject, JsonNode content, JsonMergeSettings settings = null)
    {
        if (content is JsonObject source)
        {
            JsonMerging.Merge(jsonObject, source, settings ?? new JsonMergeSettings());
        }

        return jsonObject;
    }
}
