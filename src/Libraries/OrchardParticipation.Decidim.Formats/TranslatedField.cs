using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>
/// A text in several languages as Decidim stores it: an object from locale to text, and under <c>machine_translations</c> what
/// machines have written. Rows from before that are plain strings.
/// </summary>
/// <remarks>It gives back what it was read from, whatever that was: order, empty texts, and values that it does not know.</remarks>
public sealed class TranslatedField
{
    private const string Machine = "machine_translations";

    /// <summary>A field without any text.</summary>
    public static readonly TranslatedField Empty = new(null);

    private readonly JsonNode? _value;

    private TranslatedField(JsonNode? value)
    {
        _value = value?.DeepClone();
        if (_value is JsonObject fields)
        {
            Texts = TextsOf(fields);
            MachineTranslations = fields[Machine] is JsonObject machines ? TextsOf(machines) : [];
            Unknown = [.. UnknownIn(fields, ""), .. fields[Machine] is JsonObject others ? UnknownIn(others, Machine + ".") : []];
        }
        else if (_value is JsonValue plain && plain.TryGetValue<string>(out var text))
        {
            Plain = text;
        }
        else if (_value is not null)
        {
            Unknown = [""];
        }
    }

    /// <summary>What people wrote, in the order of the source; languages without a text may be there with an empty one.</summary>
    public IReadOnlyList<LocaleText> Texts { get; } = [];

    /// <summary>What machines wrote.</summary>
    public IReadOnlyList<LocaleText> MachineTranslations { get; } = [];

    /// <summary>The text of a row that was never translatable; null otherwise.</summary>
    public string? Plain { get; }

    /// <summary>Names of values that are no texts; they are kept. An empty name is the whole value.</summary>
    public IReadOnlyList<string> Unknown { get; } = [];

    /// <summary>Reads the JSON value of a column, an export or an answer of the API; null is a field without any text.</summary>
    public static TranslatedField Of(JsonNode? value) => new(value);

    /// <summary>Reads a hash as version pages print it: <c>{"en"=>"Jury", "fr"=>""}</c>.</summary>
    /// <exception cref="RubyInspectionException">It is something else.</exception>
    public static TranslatedField OfInspected(string inspected) => RubyInspection.Read(inspected) is JsonObject hash
        ? new TranslatedField(hash)
        : throw new RubyInspectionException("This is no hash of translations.", 0);

    /// <summary>Reads the values of a hash, printed without their locales: <c>["Jury", ""]</c>.</summary>
    /// <param name="inspected">What the page shows.</param>
    /// <param name="locales">The locales in the order of the values: those of another field of the same row, such as its title.</param>
    /// <exception cref="RubyInspectionException">It is something else, or there are more values than locales.</exception>
    public static TranslatedField OfInspectedValues(string inspected, IReadOnlyList<string> locales)
    {
        ArgumentNullException.ThrowIfNull(locales);
        if (RubyInspection.Read(inspected) is not JsonArray values || values.Count > locales.Count)
        {
            throw new RubyInspectionException("This is no list of translations in these languages.", 0);
        }

        return new TranslatedField(new JsonObject(values.Select((value, i) => KeyValuePair.Create(locales[i], value?.DeepClone()))));
    }

    /// <summary>The text in a language; empty where there is none.</summary>
    public string Find(string locale) => Texts.FirstOrDefault(text => string.Equals(text.Locale, locale, StringComparison.OrdinalIgnoreCase))?.Text ?? "";

    /// <summary>The languages whose text differs from that of a later state. No text, an empty one and null are the same.</summary>
    public IReadOnlyList<string> ChangesTo(TranslatedField later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return [.. Texts.Concat(later.Texts).Select(text => text.Locale).Distinct(StringComparer.OrdinalIgnoreCase).Where(locale => Find(locale) != later.Find(locale))];
    }

    /// <summary>The value that it was read from.</summary>
    public JsonNode? ToJson() => _value?.DeepClone();

    private static LocaleText[] TextsOf(JsonObject fields) =>
        [.. fields.Where(field => field.Key != Machine && IsText(field.Value)).Select(field => new LocaleText(field.Key, field.Value?.GetValue<string>()))];

    private static IEnumerable<string> UnknownIn(JsonObject fields, string prefix) =>
        fields.Where(field => prefix.Length == 0 && field.Key == Machine ? field.Value is not JsonObject : !IsText(field.Value)).Select(field => prefix + field.Key);

    private static bool IsText(JsonNode? value) => value is null || (value is JsonValue text && text.TryGetValue<string>(out _));
}
