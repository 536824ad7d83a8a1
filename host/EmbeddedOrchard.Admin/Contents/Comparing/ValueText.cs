using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>Writes a JSON value for people: no braces, one line for each entry, rich text as its words.</summary>
internal static class ValueText
{
    public const string RichText = "Html";

    /// <param name="name">What the value is called: rich text is known by its name.</param>
    /// <param name="json">The value itself.</param>
    public static string Of(string name, JsonNode? json)
    {
        var text = new StringBuilder();
        Write(text, Readable(name, json), indent: 0);

        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, JsonNode? json, int indent)
    {
        switch (json)
        {
            case null:
                break;
            case JsonArray list:
                foreach (var entry in list)
                {
                    Write(text, entry, indent);
                }

                break;
            case JsonObject { Count: 1 } single:
                // A field with one property is that property.
                Write(text, Readable(single.First().Key, single.First().Value), indent);
                break;
            case JsonObject values:
                WriteMembers(text, values, indent);
                break;
            default:
                text.Append(' ', indent * 2).Append(Scalar(json)).Append('\n');
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, JsonObject values, int indent)
    {
        foreach (var (name, value) in values.Where(member => !ItemValues.SaysNothing(member.Value)))
        {
            text.Append(' ', indent * 2).Append(ItemValues.Words(name)).Append(':');
            var written = Readable(name, value);
            if (written is JsonArray or JsonObject)
            {
                text.Append('\n');
                Write(text, written, indent + 1);
            }
            else
            {
                text.Append(' ').Append(Scalar(written!)).Append('\n');
            }
        }
    }

    private static JsonNode? Readable(string name, JsonNode? json) =>
        name == RichText && json?.GetValueKind() == JsonValueKind.String ? JsonValue.Create(RichTextWords.Of(json.GetValue<string>())) : json;

    private static string Scalar(JsonNode json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.GetValue<string>(),
        JsonValueKind.True => "✓",
        _ => json.ToJsonString(),
    };
}
