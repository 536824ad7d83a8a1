namespace OrchardParticipation.Translations.Contracts;

/// <summary>How the languages of items stand to each other. It answers to nobody's rights: ask whether the reader may see a language.</summary>
public interface ITranslationSets
{
    /// <summary>The languages of an item; null when it has none.</summary>
    Task<TranslationSet?> FindAsync(string localizationSet);
}
