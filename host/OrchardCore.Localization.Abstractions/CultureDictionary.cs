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
