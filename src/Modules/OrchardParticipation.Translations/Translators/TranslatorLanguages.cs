namespace OrchardParticipation.Translations.Translators;

/// <summary>Kept with the account of a translator: the languages that they write.</summary>
public sealed class TranslatorLanguages
{
    /// <summary>Names of cultures.</summary>
    public IList<string> Cultures { get; set; } = [];

    public bool Has(string culture) => Cultures.Contains(culture, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Somebody with the role of translators.</summary>
public sealed record Translator(string UserId, string UserName, TranslatorLanguages Languages);
