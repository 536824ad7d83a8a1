using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Importing.Histories;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>Short forms of records and texts, by which the next import knows what has changed.</summary>
internal static class Digests
{
    private static readonly JsonSerializerOptions _options = new() { Converters = { new FieldConverter() } };

    /// <summary>Of all that a record says, and of what else decides on what becomes of it.</summary>
    public static string Of<T>(T record, params object?[] circumstances) =>
        Hash(JsonSerializer.SerializeToUtf8Bytes(new { record, circumstances }, _options));

    public static TextDigest Of(SourceText text) => new(
        Hash(Encoding.UTF8.GetBytes($"{text.Title}\n{text.Html}")),
        Hash(Encoding.UTF8.GetBytes($"{text.Title.Trim()}\n{PlainText.Of(text.Html)}")));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes), 0, 16);

    private sealed class FieldConverter : JsonConverter<TranslatedField>
    {
        public override TranslatedField Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TranslatedField.Of(JsonNode.Parse(ref reader));

        public override void Write(Utf8JsonWriter writer, TranslatedField value, JsonSerializerOptions options)
        {
            if (value.ToJson() is { } json)
            {
                json.WriteTo(writer, options);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
