using Microsoft.Extensions.Localization;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

/// <summary>How the desk says states and languages.</summary>
internal sealed class DeskWords(IStringLocalizer<DeskWords> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string NameOf(TranslationState state) => state switch
    {
        TranslationState.Missing => S["Missing"],
        TranslationState.Draft => S["Draft"],
        TranslationState.Outdated => S["Outdated"],
        TranslationState.Current => S["Current"],
        _ => S["Source"],
    };

    /// <summary>What a translation lacks; null when there is nothing to say.</summary>
    public string? BehindOf(LanguageTranslation language) => language switch
    {
        { State: not TranslationState.Outdated } => null,
        { ChangedSentences: { } count } => S.Plural(count, "{0} sentence changed in the source", "{0} sentences changed in the source").Value,
        _ => S["It is not known what changed since."].Value,
    };
}
