namespace OrchardParticipation.Translation.Formats;

/// <summary>What a translation file holds: texts of one language with their translations into another.</summary>
/// <remarks>The languages are BCP 47 tags; empty if a file that was read does not say.</remarks>
public sealed record TranslationDocument(string SourceLanguage, string TargetLanguage, IReadOnlyList<TranslatedItem> Items);
