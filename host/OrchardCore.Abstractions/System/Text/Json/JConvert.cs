namespace System.Text.Json;

public static class JConvert
{
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions options = null) =>
        JsonSerializer.Serialize(value, options ?? JOptions.Default);

    public static TValue DeserializeObject<TValue>(string json, JsonSerializerOptions options = null) =>
        JsonSerializer.Deserialize<TValue>(json, options ?? JOptions.Default);
}
