using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Awards.Translating;

/// <summary>What a reader has to know of the language of a text.</summary>
/// <param name="ShownIn">The name of the language that it is shown in, if it is not that of the page.</param>
/// <param name="Languages">Those that exist.</param>
public sealed record LanguageNotice(string? ShownIn, IReadOnlyList<LanguageLink> Languages)
{
    /// <summary>The name of the source language, if this text lacks what changed in it.</summary>
    public string? OutdatedFrom { get; init; }

    /// <summary>When the source changed for the first time since; null if nobody knows.</summary>
    public DateTime? OutdatedSinceUtc { get; init; }

    /// <summary>Where the reader sees what changed.</summary>
    public string? ChangesPath { get; init; }

    public bool IsMachineMade { get; init; }
}

/// <summary>A language of a text, named in itself.</summary>
public sealed record LanguageLink(string Culture, string Name, string Direction, string Path);

/// <summary>Tells readers in which language they read, and whether it says all that the source says.</summary>
internal sealed class LanguageNotices(ITranslationSets sets, IPublicPage page, IEnumerable<IHistoryLinks> histories)
{
    /// <param name="localizationSet">What ties the languages of the item together.</param>
    /// <param name="culture">The language that is shown.</param>
    /// <param name="languages">The languages that the reader may see.</param>
    /// <param name="pathIn">The page of the item in a language.</param>
    public async Task<LanguageNotice> OfAsync(string localizationSet, string culture, IReadOnlyList<string> languages, Func<string, string> pathIn)
    {
        var isFallback = !string.Equals(culture, page.Culture, StringComparison.OrdinalIgnoreCase);
        var notice = new LanguageNotice(
            isFallback ? Names.OfLanguage(culture) : null,
            isFallback ? [.. languages.Select(language => new LanguageLink(language, Names.OfLanguageItself(language), Names.DirectionOf(language), pathIn(language)))] : []);
        if (languages.Count < 2 || await sets.FindAsync(localizationSet) is not { } set || set.Find(culture) is not { } shown)
        {
            return notice;
        }

        notice = notice with { IsMachineMade = shown.IsMachineMade };

        // Of a source that the reader cannot see nothing is said.
        return shown.State == TranslationState.Outdated && set.Source() is { } source && languages.Contains(source.Culture, StringComparer.OrdinalIgnoreCase)
            ? notice with
            {
                OutdatedFrom = Names.OfLanguage(source.Culture),
                OutdatedSinceUtc = shown.OutdatedSinceUtc,
                ChangesPath = $"{pathIn(page.Culture)}/versions" + (shown.SourceVersion is { } version && histories.FirstOrDefault() is { } history ? await history.SinceAsync(localizationSet, source.Culture, version) : null),
            }
            : notice;
    }
}
