using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization;

/// <summary>One dictionary for each culture, read when first asked for and kept while the shell lives.</summary>
internal sealed class LocalizationManager(IEnumerable<IPluralRuleProvider> rules, IEnumerable<ITranslationProvider> providers) : ILocalizationManager
{
    private readonly ConcurrentDictionary<string, Lazy<CultureDictionary>> _dictionaries = new(StringComparer.OrdinalIgnoreCase);

    public CultureDictionary GetDictionary(CultureInfo culture) =>
        _dictionaries.GetOrAdd(culture.Name, _ => new Lazy<CultureDictionary>(() => Load(culture))).Value;

    private CultureDictionary Load(CultureInfo culture)
    {
        var dictionary = new CultureDictionary(culture.Name, RuleOf(culture));
        foreach (var provider in providers)
        {
            provider.LoadTranslations(culture.Name, dictionary);
        }

        return dictionary;
    }

    private PluralizationRuleDelegate RuleOf(CultureInfo culture)
    {
        foreach (var provider in rules.OrderBy(provider => provider.Order))
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return PluralRules.Of(culture);
    }
}
