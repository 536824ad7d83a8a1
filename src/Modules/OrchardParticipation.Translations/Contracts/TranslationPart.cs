using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Contracts;

/// <summary>
/// On a version of a translation: what it was made from. No content type has it, so editors of parts leave it alone; it travels
/// with the version, into new drafts and back when an old version is restored.
/// </summary>
public sealed class TranslationPart : ContentPart
{
    /// <summary>The language of the text that this one was made from.</summary>
    public string? SourceCulture { get; set; }

    /// <summary>The version of that language that this text says the same as; null when nobody knows.</summary>
    public string? SourceVersion { get; set; }
}
