using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmbeddedOrchard.Store;

/// <summary>The JSON of stored documents, as Orchard Core writes and reads it.</summary>
internal static class DocumentJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    public static string Write(object document) => JsonSerializer.Serialize(document, document.GetType(), Options);

    public static object Read(string content, Type type) =>
        JsonSerializer.Deserialize(content, type, Options)
        ?? throw new JsonException($"A document of type '{type.FullName}' is stored as null.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
            AllowTrailingCommas = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
            // The text stays in the database: readable letters there instead of escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.Converters.Add(new UtcSecondsConverter());
        return options;
    }

    // Orchard Core keeps the dates of documents to the second.
    private sealed class UtcSecondsConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TryGetDateTime(out var value)
                ? value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value
                : DateTime.Parse(
                    reader.GetString() ?? "",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(
                (value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value)
                    .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
    }
}
