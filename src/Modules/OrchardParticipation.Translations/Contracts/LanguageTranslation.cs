namespace OrchardParticipation.Translations.Contracts;

/// <summary>One language of an item.</summary>
public sealed class LanguageTranslation
{
    public string Culture { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public TranslationState State { get; set; }

    /// <summary>In how many sentences the source has changed since; 0 when it has not, null when nobody knows.</summary>
    public int? ChangedSentences { get; set; }

    /// <summary>When the source changed for the first time since this was made; null when it has not, or when nobody knows.</summary>
    public DateTime? OutdatedSinceUtc { get; set; }

    /// <summary>The version of the source that this was made from.</summary>
    public string? SourceVersion { get; set; }

    /// <summary>Whether it is public and has a draft beside.</summary>
    public bool HasDraft { get; set; }

    /// <summary>Whether what is public was made by a machine and no person has looked at it.</summary>
    public bool IsMachineMade { get; set; }
}
