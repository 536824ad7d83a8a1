using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardParticipation.Text;

/// <summary>
/// Decidim's translated hash. Its <c>machine_translations</c> are left out: what a machine wrote is never shown as if
/// somebody had written it. Anything else that is not a text is refused, with the key that is wrong.
/// </summary>
public sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    private const string MachineTranslations = "machine_translations";

    public override bool HandleNull => true;

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return LocalizedText.Empty;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A text in several languages must be an object from culture to text, such as {\"en\":\"Jury\"}.");
        }

        var texts = new List<CultureText>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var culture = reader.GetString()!;
            reader.Read();
            if (culture == MachineTranslations)
            {
                reader.Skip();
            }
            else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
            {
                texts.Add(new CultureText(culture, reader.GetString() ?? ""));
            }
            else
            {
                throw new JsonException($"The text for '{culture}' must be a string.");
            }
        }

        return new LocalizedText(texts);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var text in value.Texts)
        {
            writer.WriteString(text.Culture, text.Text);
        }

        writer.WriteEndObject();
    }
}
