using OrchardParticipation.Awards.Reading;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Awards.Translating;

/// <summary>Pages say which translation is outdated: what is kept of them is old when that changes, though no text did.</summary>
internal sealed class PublicStates(PublicChanges changes) : ITranslationSetObserver
{
    public Task ChangedAsync(TranslationSet set)
    {
        changes.Announce();
        return Task.CompletedTask;
    }
}
