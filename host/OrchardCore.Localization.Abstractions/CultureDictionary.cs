using System.Collections;

namespace OrchardCore.Localization;

public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    public string CultureName { get; }
    public PluralizationRuleDelegate PluralRule { get; }
    public IDictionary<CultureDictionaryRecordKey, string[]> Translations { get; } = new Dictionary<CultureDictionaryRecordKey, string[]>();

    public string this[CultureDictionaryRecordKey key] => this[key, null];

    public string this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!Translations.TryGetValue(key, out var translations) || translations.Length == 0)
            {
                return null;
            }

            var form = count is { } number ? PluralRule(number) : 0;
            return translations[Math.Min(form, translations.Length - 1)];
        }
    }

    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        foreach (var record in records)
        {
            Translations[record.Key] = record.Translations;
        }
    }

    public IEnumerator<CultureDictionaryRecord> GetEnumerator() =>
        Translations.Select(pair => new CultureDictionaryRecord(pair.Key.MessageId, pair.Key.Context, pair.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
