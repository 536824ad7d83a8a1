using GraphQL;
using GraphQL.Types;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class TranslatedFieldType : ApiType<TranslatedField>
{
    public TranslatedFieldType()
        : base("TranslatedField", "A text in several languages. No language stands in for another one.")
    {
        Add<ListGraphType<StringGraphType>>("locales", "The languages that there are.", text => text.AllTexts().Select(one => one.Locale).ToList());
        Add<StringGraphType>("translation", "The text in one language; null where it does not exist.", (text, api, context) => api.Budget.Spend(Find(text, context.Text("locale"))))
            .With<NonNullGraphType<StringGraphType>>("locale", "The language.");
        Add<NonNullGraphType<ListGraphType<NonNullGraphType<LocalizedStringType>>>>("translations", "The texts.", (text, _, context) => Choose(text, context))
            .With<ListGraphType<NonNullGraphType<StringGraphType>>>("locales", "Only these languages, in this order.");
    }

    private static string? Find(TranslatedField text, string? locale)
    {
        foreach (var one in text.AllTexts())
        {
            if (string.Equals(one.Locale, locale, StringComparison.OrdinalIgnoreCase))
            {
                return one.Text;
            }
        }

        return null;
    }

    private static List<LocalizedString> Choose(TranslatedField text, IResolveFieldContext context)
    {
        var locales = (context.Value("locales") as System.Collections.IEnumerable)?.Cast<object?>().Select(locale => locale as string).ToList();
        var all = text.AllTexts();

        // In the order in which they were asked for.
        return locales is not { Count: > 0 } ? all : [.. locales
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(locale => all.Find(one => string.Equals(one.Locale, locale, StringComparison.OrdinalIgnoreCase)))
            .OfType<LocalizedString>()];
    }
}

internal sealed class LocalizedStringType : ApiType<LocalizedString>
{
    public LocalizedStringType()
        : base("LocalizedString", "A text in one language.")
    {
        Add<NonNullGraphType<StringGraphType>>("locale", "The language.", text => text.Locale);
        Add<StringGraphType>("text", "The text: plain, or HTML that is not escaped.", (text, api, _) => api.Budget.Spend(text.Text));
        Add<BooleanGraphType>("machineTranslated", "Whether a machine wrote it.", text => text.IsMachine);
    }
}

internal sealed record LocalizedString(string Locale, string? Text, bool IsMachine);

internal static class TranslatedFields
{
    /// <summary>What people wrote, and what machines wrote where nobody did.</summary>
    public static List<LocalizedString> AllTexts(this TranslatedField field)
    {
        var texts = new List<LocalizedString>(field.Texts.Count);
        foreach (var text in field.Texts)
        {
            if (!string.IsNullOrEmpty(text.Text) || !field.MachineTranslations.Any(machine => machine.Locale == text.Locale))
            {
                texts.Add(new(text.Locale, text.Text, IsMachine: false));
            }
        }

        foreach (var text in field.MachineTranslations)
        {
            if (texts.TrueForAll(one => one.Locale != text.Locale))
            {
                texts.Add(new(text.Locale, text.Text, IsMachine: true));
            }
        }

        return texts;
    }

    /// <summary>The field, or null where it has no text in any language. A text from before languages counts as one of the site's own.</summary>
    public static TranslatedField? OrNull(this TranslatedField field, ApiContext api) =>
        field.Plain is { } plain ? TranslatedField.Of(new System.Text.Json.Nodes.JsonObject { [api.Cultures.Default] = plain })
        : field.Texts.Count + field.MachineTranslations.Count > 0 ? field
        : null;
}
