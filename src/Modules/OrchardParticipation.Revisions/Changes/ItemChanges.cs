using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Revisions.Changes;

internal enum LanguageChange
{
    Unchanged,
    Added,
    Removed,
    Changed,

    /// <summary>It is there on both sides and its text cannot be compared: a version row was pruned.</summary>
    Lost,
}

internal enum TextField
{
    Title,
    Body,
}

/// <summary>What happened to one field of a language.</summary>
internal sealed record FieldChange(TextField Field, HtmlComparison Comparison);

/// <param name="Key">What tells the fact from others.</param>
/// <param name="Label">Its name, in the reader's language.</param>
/// <param name="IsNew">Nobody had given it before.</param>
/// <param name="Prose">What happened to its words, if it is compared word by word.</param>
/// <param name="Values">What happened to its values, if these change as a whole.</param>
internal sealed record FactChange(string Key, string Label, bool IsNew, HtmlComparison? Prose, IReadOnlyList<DiffItem> Values);

/// <summary>What happened to one language; only fields that changed.</summary>
internal sealed record LanguageChanges(string Culture, LanguageChange Change, IReadOnlyList<FieldChange> Fields);

/// <summary>What happened between two states, over the union of their languages and fields.</summary>
internal sealed record ItemChanges(IReadOnlyList<LanguageChanges> Languages, IReadOnlyList<FactChange> Facts)
{
    public bool NothingVisible => Facts.Count == 0 && Languages.All(language => language.Change == LanguageChange.Unchanged);
}
