using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>Texts in languages as the API answers them, in the form that Decidim stores.</summary>
internal static partial class AnswerTexts
{
    private const string Machine = "machine_translations";
    private const string Translations = "translations";
    private const string Translation = "translation";
    private const string Locales = "locales";

    /// <summary>Whether a value can be nothing but a text in languages.</summary>
    public static bool IsTranslated(JsonNode? value) => value is JsonObject fields && (fields.ContainsKey(Translations) || fields.ContainsKey(Translation));

    /// <summary>Reads <c>{"translations":[…]}</c>, <c>{"translation":"…"}</c>, aliases that are named like languages, or a plain text.</summary>
    /// <returns>Null if it is none of them.</returns>
    public static TranslatedField? Read(JsonNode? value) => value switch
    {
        null => TranslatedField.Empty,
        JsonValue text when text.TryGetValue<string>(out _) => TranslatedField.Of(text),
        JsonObject fields when fields[Translations] is JsonArray translations => OfList(translations),
        JsonObject fields when fields.ContainsKey(Translations) => fields[Translations] is null ? TranslatedField.Empty : null,
        JsonObject fields when fields.ContainsKey(Translation) => IsText(fields[Translation]) ? TranslatedField.Of(fields[Translation]) : null,
        JsonObject fields => OfAliases(fields),
        _ => null,
    };

    private static TranslatedField? OfList(JsonArray translations)
    {
        var (people, machines) = (new JsonObject(), new JsonObject());
        foreach (var item in translations.OfType<JsonObject>())
        {
            if (item["locale"] is not JsonValue name || !name.TryGetValue<string>(out var locale))
            {
                // A client that asks for texts only gets one that nobody can place.
                return translations.Count == 1 && IsText(item["text"]) ? TranslatedField.Of(item["text"]) : null;
            }

            // The API calls a text the machine's as soon as no person wrote one, even if no machine did either.
            var byMachine = item["machineTranslated"] is JsonValue flag && flag.TryGetValue<bool>(out var set) && set && item["text"] is JsonValue some && some.ToString().Length > 0;
            if (!IsText(item["text"]) || !(byMachine ? machines : people).TryAdd(locale, item["text"]?.DeepClone()))
            {
                return null;
            }
        }

        if (machines.Count > 0)
        {
            people[Machine] = machines;
        }

        return translations.Any(item => item is not (null or JsonObject)) ? null : TranslatedField.Of(people);
    }

    private static TranslatedField? OfAliases(JsonObject fields)
    {
        var texts = new JsonObject();
        foreach (var (name, text) in fields.Where(field => field.Key is not ("__typename" or Locales)))
        {
            if (name == Machine ? text is not JsonObject : !IsText(text) || !Language().IsMatch(name))
            {
                return null;
            }

            // An alias has no hyphen.
            texts[name == Machine ? name : name.Replace('_', '-')] = text?.DeepClone();
        }

        return texts.Count == 0 ? TranslatedField.Empty : TranslatedField.Of(texts);
    }

    private static bool IsText(JsonNode? value) => value is null || (value is JsonValue text && text.TryGetValue<string>(out _));

    [GeneratedRegex("^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$")]
    private static partial Regex Language();
}
