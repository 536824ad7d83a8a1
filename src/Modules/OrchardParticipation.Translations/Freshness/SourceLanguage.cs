namespace OrchardParticipation.Translations.Freshness;

/// <summary>Which language the others are made from, where nobody chose one.</summary>
internal static class SourceLanguage
{
    // An import brings all languages at once: which of them came first says nothing then.
    private static readonly TimeSpan _atOnce = TimeSpan.FromMinutes(10);

    /// <summary>
    /// The chosen language if it exists; else the one that was there first, and of several that came together the first in the
    /// order of the site.
    /// </summary>
    /// <param name="languages">At least one.</param>
    /// <param name="chosen">The language that somebody chose.</param>
    /// <param name="siteOrder">The languages of the site, the default one first.</param>
    public static LanguageRows Of(IReadOnlyList<LanguageRows> languages, string? chosen, IReadOnlyList<string> siteOrder)
    {
        if (languages.Find(chosen) is { } wanted)
        {
            return wanted;
        }

        var first = languages.Min(CreatedUtc);
        return languages
            .Where(language => CreatedUtc(language) - first <= _atOnce)
            .OrderBy(language => siteOrder.TakeWhile(culture => !language.IsIn(culture)).Count())
            .First();
    }

    private static DateTime CreatedUtc(LanguageRows language) => language.Any.CreatedUtc ?? DateTime.MaxValue;
}
