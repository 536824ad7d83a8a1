namespace System.Text.Json.Nodes;

public static class JNode
{
    public static JsonNode Parse(string json) => JsonNode.Parse(json, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, out JsonNode jsonNode)
    {
        try
        {
            jsonNode = Parse(json);
            return true;
        }
        catch (JsonException)
        {
            jsonNode = null;
            return false;
        }
    }

    public static JsonNode FromObject(object obj, JsonSerializerOptions options = null) => obj switch
    {
        JsonNode node => node,
        JsonElement { ValueKind: JsonValueKind.Object } element => JsonObject.Create(element, JOptions.Node),
        JsonElement { ValueKind: JsonValueKind.Array } element => JsonArray.Create(element, JOptions.Node),
        JsonElement element => JsonValue.Create(element, JOptions.Node),
        _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default),
    };

    public static T ToObject<T>(this JsonNode jsonNode, JsonSerializerOptions options = null) =>
        jsonNode.Deserialize<T>(options ?? JOptions.Default);

    public static object ToObject(this JsonNode jsonNode, Type type, JsonSerializerOptions options = null) =>
        jsonNode.Deserialize(type, options ?? JOptions.Default);

    public static T Value<T>(this JsonNode jsonNode) => jsonNode is null ? default : jsonNode.ToObject<T>();

    public static T Value<T>(this JsonNode jsonNode, string name) => jsonNode is JsonObject source ? source[name].Value<T>() : default;

    public static JsonNode Clone(this JsonNode jsonNode) => jsonNode?.DeepClone();
}
