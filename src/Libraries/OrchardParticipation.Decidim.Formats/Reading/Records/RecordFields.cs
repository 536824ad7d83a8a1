using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Reading.Records;

/// <summary>Takes the values that a record knows out of what a source says. What is left is what it keeps as it was.</summary>
internal sealed class RecordFields(JsonObject tree, string prefix = "")
{
    private const int LongestDetail = 80;

    private static readonly string[] _times = ["yyyy-MM-dd HH:mm:ss 'UTC'", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy"];

    public List<SourceProblem> Problems { get; } = [];

    /// <summary>What was not taken.</summary>
    public JsonObject Rest => tree;

    public string? Text(string name) => FieldPaths.Take(tree, name) is { } node ? TextOf(node, name) : null;

    /// <summary>A text in several languages. Numbers that spreadsheets make of texts are texts again.</summary>
    public TranslatedField Translated(string name)
    {
        var node = FieldPaths.Take(tree, name);
        var field = TranslatedField.Of(WithTexts(node));
        if (field.Unknown.Count > 0)
        {
            Wrong(name, node);
        }

        return field;
    }

    public DateTimeOffset? Time(string name) => Parsed(name, text =>
        DateTimeOffset.TryParseExact(text, _times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact) ? exact
        : IsIso(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
        : (DateTimeOffset?)null);

    public DateOnly? Date(string name) => Parsed(name, text =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : IsIso(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? DateOnly.FromDateTime(time.Date)
        : (DateOnly?)null);

    public double? Number(string name) => Parsed(name, text =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : (double?)null);

    public int? Whole(string name) => Parsed(name, text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null);

    public bool? Flag(string name) => Parsed(name, text => text.ToLowerInvariant() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => (bool?)null,
    });

    /// <summary>The texts of a list, or the only one of what is none.</summary>
    public IReadOnlyList<string> List(string name) => FieldPaths.Take(tree, name) switch
    {
        null => [],
        JsonArray items => [.. items.Where(item => item is not null).Select(item => TextOf(item!, name)).OfType<string>()],
        var one => TextOf(one, name) is { } text ? [text] : [],
    };

    /// <summary>The objects of a list.</summary>
    public IEnumerable<RecordFields> Objects(string name)
    {
        var node = FieldPaths.Take(tree, name);
        var items = node as JsonArray ?? [];
        if (node is not (null or JsonArray) || items.Any(item => item is not JsonObject))
        {
            Wrong(name, node);
        }

        return [.. items.OfType<JsonObject>().ToArray().Select((item, i) =>
        {
            items.Remove(item);
            return new RecordFields(item, $"{prefix}{name}{FieldPaths.Step}{i + 1}{FieldPaths.Step}");
        })];
    }

    /// <summary>An object, as it is.</summary>
    public JsonObject? Object(string name)
    {
        var node = FieldPaths.Take(tree, name);
        if (node is not (null or JsonObject))
        {
            Wrong(name, node);
        }

        return node as JsonObject;
    }

    public void Wrong(string name, JsonNode? value) => Problems.Add(new(SourceProblemKind.Value, prefix + name, Shortened(value is JsonValue ? value.ToString() : value?.ToJsonString())));

    public static string? Shortened(string? text) =>
        text is null || text.Length <= LongestDetail ? text : text[..(char.IsHighSurrogate(text[LongestDetail - 1]) ? LongestDetail - 1 : LongestDetail)] + "…";

    private T? Parsed<T>(string name, Func<string, T?> parse)
        where T : struct
    {
        if (FieldPaths.Take(tree, name) is not { } node || TextOf(node, name) is not { } text)
        {
            return null;
        }

        var value = parse(text.Trim());
        if (value is null)
        {
            Wrong(name, node);
        }

        return value;
    }

    // Empty texts are none.
    private string? TextOf(JsonNode node, string name)
    {
        if (node is not JsonValue value)
        {
            Wrong(name, node);
            return null;
        }

        var text = value.TryGetValue<string>(out var characters) ? characters : value.ToJsonString();
        return text.Length == 0 ? null : text;
    }

    private static bool IsIso(string text) => text.Length >= 10 && text[4] == '-' && text[7] == '-' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static JsonNode? WithTexts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (key, value) in fields.ToArray())
                {
                    fields[key] = null;
                    fields[key] = WithTexts(value);
                }

                return fields;
            case JsonValue value when !value.TryGetValue<string>(out _):
                return JsonValue.Create(value.ToJsonString());
            default:
                return node;
        }
    }
}
