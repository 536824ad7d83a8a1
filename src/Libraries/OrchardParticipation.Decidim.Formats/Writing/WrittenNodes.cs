using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Values as they are written.</summary>
internal static class WrittenNodes
{
    private const string Milliseconds = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>A copy whose texts have no halves of characters: no format can write them.</summary>
    public static JsonNode? CopyOf(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(Whole(field.Key), CopyOf(field.Value))).DistinctBy(field => field.Key)),
        JsonArray items => new JsonArray([.. items.Select(CopyOf)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Whole(text)),
        _ => node?.DeepClone(),
    };

    /// <summary>An empty text is none.</summary>
    public static JsonNode? Text(string? text) => string.IsNullOrEmpty(text) ? null : JsonValue.Create(Whole(text));

    /// <summary>A number where it is one: Decidim's ids are.</summary>
    public static JsonNode? Id(string? id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000_000 && number.ToString(CultureInfo.InvariantCulture) == id
            ? JsonValue.Create(number)
            : Text(id);

    public static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(Id)]);

    public static JsonNode? Time(DateTimeOffset? time) => time is { } at ? JsonValue.Create(at.UtcDateTime.ToString(Milliseconds, CultureInfo.InvariantCulture)) : null;

    /// <summary>What <see cref="Time"/> wrote, in UTC; null if it is something else.</summary>
    public static DateTime? TimeIn(string text) =>
        DateTime.TryParseExact(text, Milliseconds, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    public static JsonNode? Date(DateOnly? date) => date is { } day ? JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    public static JsonNode? Number(double? number) => number is { } value && double.IsFinite(value) ? JsonValue.Create(value) : null;

    /// <summary>The characters of a single value; a number keeps its digits.</summary>
    public static string TextOf(JsonNode? node) =>
        node is null ? "" : node is JsonValue value && value.TryGetValue<string>(out var text) ? text : node.ToJsonString(_plain);

    private static readonly JsonSerializerOptions _plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Whole(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString();
    }
}
