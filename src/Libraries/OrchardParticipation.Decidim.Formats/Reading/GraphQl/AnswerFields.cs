using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>Takes the fields of an object one by one. What has the wrong type is reported and kept with what nobody takes.</summary>
internal sealed class AnswerFields(JsonObject fields, KnownFields known, RecordProblems problems, string path = "")
{
    private const int MostDetail = 120;

    private readonly HashSet<string> _taken = ["__typename"];
    private readonly HashSet<string> _wrong = [];

    /// <summary>The fields that nobody has taken so far.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Left => fields.Where(some => !_taken.Contains(some.Key));

    public bool Has(string name) => fields.ContainsKey(name);

    public JsonNode? Take(string name)
    {
        _taken.Add(name);
        return fields[name];
    }

    /// <summary>A text or a number.</summary>
    public string? Text(string name) => Take(name) switch
    {
        null => null,
        JsonValue value when value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number => value.ToString(),
        var other => Wrong<string>(name, other),
    };

    public TranslatedField Translated(string name)
    {
        var value = Take(name);
        return AnswerTexts.Read(value) ?? Wrong<TranslatedField>(name, value) ?? TranslatedField.Empty;
    }

    public DateTimeOffset? Time(string name)
    {
        var text = Text(name);
        return text is null ? null
            : TryTime(text, out var time) ? time
            : WrongValue<DateTimeOffset>(name);
    }

    public DateOnly? Date(string name)
    {
        var text = Text(name);
        return text is null ? null
            : text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : WrongValue<DateOnly>(name);
    }

    public bool? Flag(string name) => Take(name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => WrongValue<bool>(name),
    };

    public int? Whole(string name) => Take(name) switch
    {
        null => null,
        JsonValue value when int.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => WrongValue<int>(name),
    };

    public double? Decimal(string name) => Take(name) switch
    {
        null => null,
        JsonValue value when double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => WrongValue<double>(name),
    };

    public JsonObject? Object(string name) => Take(name) switch
    {
        null => null,
        JsonObject value => value,
        var other => Wrong<JsonObject>(name, other),
    };

    /// <summary>The objects of an array. What the reader of the API may not see stands there as null.</summary>
    public IReadOnlyList<JsonObject> List(string name)
    {
        switch (Take(name))
        {
            case null:
                return [];
            case JsonArray list:
                if (list.FirstOrDefault(item => item is not (null or JsonObject)) is { } wrong)
                {
                    Wrong<JsonObject>(name, wrong);
                }

                return [.. list.OfType<JsonObject>()];
            case var other:
                Wrong<JsonArray>(name, other);
                return [];
        }
    }

    /// <summary>Everything that is left, by the names of the exports; what is in no schema is reported.</summary>
    public JsonObject Rest()
    {
        var rest = new JsonObject();
        foreach (var (name, value) in Left)
        {
            if (!known.Contains(name) && !_wrong.Contains(name))
            {
                problems.Unknown(path + name);
            }

            rest[known.ExportNameOf(name)] = Stored(value);
        }

        return rest;
    }

    /// <summary>A copy in which texts in languages have the form that Decidim stores.</summary>
    public static JsonNode? Stored(JsonNode? value) => value switch
    {
        JsonObject when AnswerTexts.IsTranslated(value) && AnswerTexts.Read(value) is { } text => text.ToJson(),
        JsonObject some => new JsonObject(some.Where(field => field.Key != "__typename").Select(field => KeyValuePair.Create(field.Key, Stored(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Stored)]),
        _ => value?.DeepClone(),
    };

    public static bool TryTime(string text, out DateTimeOffset time)
    {
        time = default;

        // Without a year in front, other things are times, too: "10:30" would be today.
        return text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
    }

    private T? Wrong<T>(string name, JsonNode? value)
        where T : class
    {
        _taken.Remove(name);
        _wrong.Add(name);
        problems.Add(SourceProblemKind.Value, path + name, Shortened(value));
        return null;
    }

    private T? WrongValue<T>(string name)
        where T : struct
    {
        if (_taken.Contains(name))
        {
            Wrong<string>(name, fields[name]);
        }

        return null;
    }

    private static string Shortened(JsonNode? value)
    {
        var text = value?.ToJsonString() ?? "";
        return text.Length <= MostDetail ? text : string.Concat(text.AsSpan(0, MostDetail), "…");
    }
}
