using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>Reads what a record kept of its source; what has another shape than it should is as if it were not there.</summary>
internal static class KeptFields
{
    /// <summary>A text, or a number as a text.</summary>
    public static string? Text(this JsonObject fields, string name) =>
        fields[name] is JsonValue value && value.GetValueKind() is System.Text.Json.JsonValueKind.String or System.Text.Json.JsonValueKind.Number
            ? fields[name]!.ToString()
            : null;

    public static bool? Flag(this JsonObject fields, string name) => fields[name] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    public static int? Number(this JsonObject fields, string name) =>
        int.TryParse(fields.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static double? Decimal(this JsonObject fields, string name) =>
        double.TryParse(fields.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    public static DateTimeOffset? Time(this JsonObject fields, string name) =>
        DateTimeOffset.TryParse(fields.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    public static DateOnly? Day(this JsonObject fields, string name) =>
        DateOnly.TryParse(fields.Text(name), CultureInfo.InvariantCulture, out var day) ? day : fields.Time(name) is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;

    public static TranslatedField Texts(this JsonObject fields, string name) => TranslatedField.Of(fields[name]);

    /// <summary>What the source said of something under its key: <c>{"categories":{"decision":12}}</c>.</summary>
    public static string? IdOf(this JsonObject fields, string list, string key) => (fields[list] as JsonObject)?.Text(key);

    /// <summary>Some of the fields, as they were.</summary>
    public static JsonObject Only(this JsonObject fields, params ReadOnlySpan<string> names)
    {
        var some = new JsonObject();
        foreach (var name in names)
        {
            if (fields[name] is { } value)
            {
                some[name] = value.DeepClone();
            }
        }

        return some;
    }
}
