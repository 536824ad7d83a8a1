using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization;

/// <summary>Translates texts of one context: by context and id, by id alone, then the same in the parent culture.</summary>
internal sealed class PoStringLocalizer(ILocalizationManager manager, params string[] contexts) : IPluralStringLocalizer
{
    public LocalizedString this[string name] => Translate(name, null);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, values) = GetTranslation(name, arguments);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, translation.Value, values), translation.ResourceNotFound);
        }
    }

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        if (arguments is not [PluralizationArgument plural])
        {
            return (Translate(name, null), arguments);
        }

        var translation = Translate(name, plural.Count);
        var text = translation.ResourceNotFound ? new LocalizedString(name, UntranslatedForm(plural), resourceNotFound: true) : translation;
        return (text, [plural.Count, .. plural.Arguments ?? []]);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        foreach (var culture in includeParentCultures ? Cultures() : [CultureInfo.CurrentUICulture])
        {
            foreach (var record in manager.GetDictionary(culture))
            {
                yield return new LocalizedString(record.Key.MessageId, record.Translations[0]);
            }
        }
    }

    private static IEnumerable<CultureInfo> Cultures()
    {
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            yield return culture;
        }
    }

    /// <summary>Two forms in the code are English, whatever the reader's language; more are meant for the culture itself.</summary>
    private static string UntranslatedForm(PluralizationArgument plural)
    {
        var form = plural.Forms.Length <= 2 ? (plural.Count == 1 ? 0 : 1) : PluralRules.Of(CultureInfo.CurrentUICulture)(plural.Count);
        return plural.Forms[Math.Min(form, plural.Forms.Length - 1)];
    }

    private LocalizedString Translate(string name, int? count)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (Find(manager.GetDictionary(culture), name, count) is { } translation)
            {
                return new LocalizedString(name, translation, resourceNotFound: false);
            }
        }

        return new LocalizedString(name, name, resourceNotFound: true);
    }

    private string? Find(CultureDictionary dictionary, string name, int? count)
    {
        foreach (var context in contexts)
        {
            if (dictionary[CultureDictionaryRecord.GetKey(name, context), count] is { } inContext)
            {
                return inContext;
            }
        }

        return dictionary[CultureDictionaryRecord.GetKey(name, null), count];
    }
}
