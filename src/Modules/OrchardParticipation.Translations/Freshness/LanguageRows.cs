using OrchardCore.ContentManagement;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>The rows of one language: what is public, and what its editors see.</summary>
internal sealed record LanguageRows(string Culture, ContentItem? Published, ContentItem? Latest)
{
    public ContentItem Any => Latest ?? Published!;

    public bool HasDraft => Latest is { Published: false };

    public bool IsIn(string? culture) => Culture.IsSameCulture(culture);

    public static IReadOnlyList<LanguageRows> Of(IEnumerable<ContentItem> rows) =>
        [.. rows
            .GroupBy(row => row.CultureOf(), StringComparer.OrdinalIgnoreCase)
            .Where(language => language.Key.Length > 0)
            .OrderBy(language => language.Key, StringComparer.OrdinalIgnoreCase)
            .Select(language => new LanguageRows(language.Key, language.FirstOrDefault(row => row.Published), language.FirstOrDefault(row => row.Latest)))];
}

internal static class LanguageRowsExtensions
{
    public static LanguageRows? Find(this IReadOnlyList<LanguageRows> languages, string? culture) => languages.FirstOrDefault(language => language.IsIn(culture));
}
