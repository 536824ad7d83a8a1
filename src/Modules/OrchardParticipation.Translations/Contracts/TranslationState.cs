namespace OrchardParticipation.Translations.Contracts;

/// <summary>How a language of an item stands to the source language.</summary>
public enum TranslationState
{
    /// <summary>Nobody has begun.</summary>
    Missing,

    /// <summary>It was begun and is not public.</summary>
    Draft,

    /// <summary>It is public, and the source has changed since it was made.</summary>
    Outdated,

    /// <summary>It is public and says what the source says.</summary>
    Current,

    /// <summary>The language that the others are made from.</summary>
    Source,
}
