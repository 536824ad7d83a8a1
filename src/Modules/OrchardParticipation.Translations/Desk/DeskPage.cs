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

    /// <summary>The reader's account, if it is one of them.</summary>
    public string? Reader { get; init; }

    /// <summary>The languages that the reader is limited to; null for all.</summary>
    public TranslatorLanguages? Limits { get; init; }

    public bool MayWrite(string culture) => Limits?.Has(culture) != false;

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
