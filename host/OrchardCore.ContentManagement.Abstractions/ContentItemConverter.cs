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

    public override ContentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject source)
        {
            return null;
        }

        var item = new ContentItem
        {
            ContentItemId = Text(source, nameof(ContentItem.ContentItemId)),
            ContentItemVersionId = Text(source, nameof(ContentItem.ContentItemVersionId)),
            ContentType = Text(source, nameof(ContentItem.ContentType)),
            DisplayText = Text(source, nameof(ContentItem.DisplayText)),
            Latest = Flag(source, nameof(ContentItem.Latest)),
            Published = Flag(source, nameof(ContentItem.Published)),
            ModifiedUtc = Date(source, nameof(ContentItem.ModifiedUtc)),
            PublishedUtc = Date(source, nameof(ContentItem.PublishedUtc)),
            CreatedUtc = Date(source, nameof(ContentItem.CreatedUtc)),
            Owner = Text(source, nameof(ContentItem.Owner)),
            Author = Text(source, nameof(ContentItem.Author)),
        };

        foreach (var (name, value) in source.ToArray())
        {
            // Only parts are kept: values that no part owns (and the store's Id) never come from JSON.
            if (value is JsonObject or JsonArray && !Own.Contains(name))
            {
                source.Remove(name);
                item.Data[name] = value;
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
            writer.WritePropertyName(name);
            if (part is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                part.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.DisplayText), nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author),
    };

    private static string Text(JsonObject source, string name) =>
        source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static bool Flag(JsonObject source, string name) =>
        source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    private static DateTime? Date(JsonObject source, string name) =>
        Text(source, name) is { } text &&
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;

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
