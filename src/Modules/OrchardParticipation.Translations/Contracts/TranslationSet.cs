namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// The languages of one item and how they stand to each other. Kept beside the content and made anew whenever one of the
/// languages is saved; only <see cref="ChosenSource"/> and <see cref="Assignments"/> are
/// known from nowhere else.
/// </summary>
public sealed class TranslationSet
{
    /// <summary>What ties the languages of the item together.</summary>
    public string LocalizationSet { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>The title in the source language.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the item belongs to, as <see cref="ITranslationGroups"/> says.</summary>
    public string? Group { get; set; }

    /// <summary>The source language that a person chose, or that a translation was started from; null when nobody did.</summary>
    public string? ChosenSource { get; set; }

    /// <summary>Who translates the item, by languages, whether they exist or not.</summary>
    public IDictionary<string, TranslationAssignment> Assignments { get; set; } = new Dictionary<string, TranslationAssignment>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that exist, in the order of their names; none when the item was deleted.</summary>
    public IList<LanguageTranslation> Languages { get; set; } = [];

    /// <summary>The language that the others are made from.</summary>
    public LanguageTranslation? Source() => Languages.FirstOrDefault(language => language.State == TranslationState.Source);

    /// <summary>A language of the item; null when it does not exist.</summary>
    public LanguageTranslation? Find(string culture) =>
        Languages.FirstOrDefault(language => string.Equals(language.Culture, culture, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who translates the item into a language; null when nobody was asked to.</summary>
    public TranslationAssignment? AssignmentOf(string culture) =>
        Assignments.FirstOrDefault(assignment => string.Equals(assignment.Key, culture, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>Somebody who was asked to translate.</summary>
public sealed class TranslationAssignment
{
    public string UserId { get; set; } = "";

    /// <summary>As it was then.</summary>
    public string UserName { get; set; } = "";
}
