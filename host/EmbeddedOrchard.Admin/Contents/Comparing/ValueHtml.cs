using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardParticipation.Text.Comparing.Html;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>Writes a JSON value for people: rich text as it is, lists as lists, everything else in paragraphs, without braces.</summary>
internal static partial class ValueHtml
{
    public const string RichText = "Html";

    /// <param name="name">What the value is called: rich text is known by its name.</param>
    /// <param name="json">The value itself.</param>
    public static string Of(string name, JsonNode? json)
    {
        var html = new StringBuilder();
        Write(html, name, json);

        return html.ToString();
    }

    /// <summary>A number, a date or a yes; null for a value of another kind.</summary>
    public static string? Whole(JsonNode json)
    {
        var value = Bare(json);

        return value?.GetValueKind() switch
        {
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Scalar(value),
            JsonValueKind.String when Moment().IsMatch(Scalar(value)) => Scalar(value),
            _ => null,
        };
    }

    /// <summary>A field with one property is that property.</summary>
    public static JsonNode? Bare(JsonNode? json)
    {
        while (json is JsonObject { Count: 1 } single)
        {
            json = single.First().Value;
        }

        return json;
    }

    private static void Write(StringBuilder html, string name, JsonNode? json)
    {
        switch (json)
        {
            case null:
                break;
            case JsonArray list:
                WriteEntries(html, list);
                break;
            case JsonObject { Count: 1 } single:
                Write(html, single.First().Key, single.First().Value);
                break;
            case JsonObject values:
                WriteMembers(html, values);
                break;
            default:
                WriteText(html, name, json);
                break;
        }
    }

    private static void WriteEntries(StringBuilder html, JsonArray list)
    {
        html.Append("<ul>");
        foreach (var entry in list.Where(entry => !ItemValues.SaysNothing(entry)))
        {
            html.Append("<li>");
            Write(html, string.Empty, entry);
            html.Append("</li>");
        }

        html.Append("</ul>");
    }

    private static void WriteMembers(StringBuilder html, JsonObject values)
    {
        foreach (var (name, value) in values.Where(member => !ItemValues.SaysNothing(member.Value)))
        {
            var label = WebUtility.HtmlEncode(ItemValues.Words(name));
            if (value is JsonArray or JsonObject || IsRichText(name, value))
            {
                html.Append("<p>").Append(label).Append(":</p>");
                Write(html, name, value);
            }
            else
            {
                WriteLines(html, $"{label}: {WebUtility.HtmlEncode(Scalar(value!))}");
            }
        }
    }

    private static void WriteText(StringBuilder html, string name, JsonNode json)
    {
        if (IsRichText(name, json))
        {
            // In the canonical form no tag of it reaches beyond its place.
            html.Append(CanonicalHtml.Of(json.GetValue<string>()));
        }
        else
        {
            WriteLines(html, WebUtility.HtmlEncode(Scalar(json)));
        }
    }

    private static void WriteLines(StringBuilder html, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            html.Append("<p>").Append(line).Append("</p>");
        }
    }

    private static bool IsRichText(string name, JsonNode? json) => name == RichText && json?.GetValueKind() == JsonValueKind.String;

    private static string Scalar(JsonNode json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.GetValue<string>(),
        JsonValueKind.True => "✓",
        _ => json.ToJsonString(),
    };

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?|\d\d:\d\d(:\d\d)?)$")]
    private static partial Regex Moment();
}
