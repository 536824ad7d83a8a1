namespace OrchardParticipation.Translations.Contracts;

/// <summary>Is told when readers are to be told something else of how a language stands to its source, in the unit of work that changes it.</summary>
public interface ITranslationSetObserver
{
    Task ChangedAsync(TranslationSet set);
}
