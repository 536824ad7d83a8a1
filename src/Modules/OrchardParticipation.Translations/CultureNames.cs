namespace OrchardParticipation.Translations;

/// <summary>Names of languages come from addresses, forms and files, in upper and lower case.</summary>
internal static class CultureNames
{
    public static bool IsSameCulture(this string culture, string? other) => string.Equals(culture, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a language as the site writes it; null if it is none of these.</summary>
    public static string? FindCulture(this IEnumerable<string> cultures, string? name) => cultures.FirstOrDefault(culture => culture.IsSameCulture(name));
}
