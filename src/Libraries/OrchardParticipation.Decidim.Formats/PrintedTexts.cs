using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>
/// Reads the sides of a change in whatever form they come: as stored (a hash), as version pages of Decidim 0.24 to 0.29 print them (a
/// hash, or its values without the locales), or as a text from before texts were translatable.
/// </summary>
public static class PrintedTexts
{
    /// <param name="value">The old or the new value of a column.</param>
    /// <param name="locales">The locales in the order of values that come without: those of another column of the same side, such as the title.</param>
    public static TranslatedField Read(JsonNode? value, IReadOnlyList<string> locales)
    {
        ArgumentNullException.ThrowIfNull(locales);
        var read = value is JsonValue some && some.TryGetValue<string>(out var text) && IsPrinted(text) ? Inspected(text) ?? value : value;
        return read is JsonArray values && values.Count <= locales.Count
            ? TranslatedField.Of(new JsonObject(values.Select((one, i) => KeyValuePair.Create(locales[i], one?.DeepClone()))))
            : TranslatedField.Of(read);
    }

    private static bool IsPrinted(string text) => text.StartsWith("{\"", StringComparison.Ordinal) || text.StartsWith("[\"", StringComparison.Ordinal);

    // A text may begin like that and be no more than a text.
    private static JsonNode? Inspected(string text)
    {
        try
        {
            return RubyInspection.Read(text);
        }
        catch (RubyInspectionException)
        {
            return null;
        }
    }
}
