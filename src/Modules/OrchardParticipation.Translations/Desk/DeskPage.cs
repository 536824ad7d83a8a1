using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Translators;

namespace OrchardParticipation.Translations.Desk;

/// <summary>The matrix of items and languages.</summary>
public sealed record DeskPage(DeskFilter Filter, IReadOnlyList<string> Cultures, IReadOnlyList<KeyValuePair<string, string>> Groups)
{
    public IReadOnlyList<TranslationSet> Items { get; init; } = [];

    /// <summary>Whether the reader may choose source languages.</summary>
    public bool CanSteer { get; init; }

    /// <summary>Those whom work can be given to.</summary>
    public IReadOnlyList<Translator> Translators { get; init; } = [];

    /// <summary>How many items the filter leaves, whatever the page.</summary>
    public int Total { get; init; }

    /// <summary>For each language, how many items of the group and the text are in which state.</summary>
    public IReadOnlyList<LanguageCount> Counts { get; init; } = [];

    public int Pages => Math.Max(1, (Total + TranslationDesk.PageSize - 1) / TranslationDesk.PageSize);
}

public sealed record LanguageCount(string Culture, IReadOnlyDictionary<TranslationState, int> States)
{
    public int Of(TranslationState state) => States.GetValueOrDefault(state);
}
