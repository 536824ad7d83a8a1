using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>What a translation was made from, as far as anybody knows.</summary>
internal readonly record struct TranslationOrigin(string? Culture, string? Version);

internal static class TranslationOriginExtensions
{
    public static TranslationOrigin OriginOf(this ContentItem item) =>
        item.As<TranslationPart>() is { } part ? new(part.SourceCulture, part.SourceVersion) : default;

    /// <summary>Says what the text of a row was made from.</summary>
    public static void MadeFrom(this ContentItem item, string sourceCulture, string? sourceVersion) =>
        item.Alter<TranslationPart>(part => (part.SourceCulture, part.SourceVersion) = (sourceCulture, sourceVersion));
}
