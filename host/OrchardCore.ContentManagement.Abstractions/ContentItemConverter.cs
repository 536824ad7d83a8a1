using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>The JSON of a content item: its own values in Orchard Core's order, then one property for each part.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public ContentItemConverter()
    {
    }

    internal static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.DisplayText), nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author),
    };

    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A content item is a JSON object.");
        }

        var item = new ContentItem();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                ReadPart(ref reader, item, name);
            }
            else
            {
                ReadValue(ref reader, item, name);
            }
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);
        foreach (var (name, part) in value.Data)
        {
            if (part is JsonObject or JsonArray)
            {
                writer.WritePropertyName(name);
                part.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void ReadPart(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        if (Own.Contains(name))
        {
            reader.Skip();
        }
        else
        {
            item.Data[name] = JsonNode.Parse(ref reader);
        }
    }

    // A value of the wrong kind, or one that no property of the item owns, is not taken.
    private static void ReadValue(ref Utf8JsonReader reader, ContentItem item, string name)
    {
        var flag = reader.TokenType == JsonTokenType.True;
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        switch (name)
        {
            case nameof(ContentItem.ContentItemId): item.ContentItemId = text; break;
            case nameof(ContentItem.ContentItemVersionId): item.ContentItemVersionId = text; break;
            case nameof(ContentItem.ContentType): item.ContentType = text; break;
            case nameof(ContentItem.DisplayText): item.DisplayText = text; break;
            case nameof(ContentItem.Latest): item.Latest = flag; break;
            case nameof(ContentItem.Published): item.Published = flag; break;
            case nameof(ContentItem.ModifiedUtc): item.ModifiedUtc = Date(text); break;
            case nameof(ContentItem.PublishedUtc): item.PublishedUtc = Date(text); break;
            case nameof(ContentItem.CreatedUtc): item.CreatedUtc = Date(text); break;
            case nameof(ContentItem.Owner): item.Owner = text; break;
            case nameof(ContentItem.Author): item.Author = text; break;
        }
    }

    private static DateTime? Date(string text)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out var date) ? date : null;
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, date);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
