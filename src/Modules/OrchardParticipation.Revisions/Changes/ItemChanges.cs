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

/// <summary>What happened to a fact; <paramref name="IsNew"/>: nobody had given it before.</summary>
internal sealed record FactChange(string Label, HtmlComparison Comparison, bool IsNew);

/// <summary>What happened to one language; only fields that changed.</summary>
internal sealed record LanguageChanges(string Culture, LanguageChange Change, IReadOnlyList<FieldChange> Fields);

/// <summary>What happened between two states, over the union of their languages and fields.</summary>
internal sealed record ItemChanges(IReadOnlyList<LanguageChanges> Languages, IReadOnlyList<FactChange> Facts)
{
    public bool NothingVisible => Facts.Count == 0 && Languages.All(language => language.Change == LanguageChange.Unchanged);
}
