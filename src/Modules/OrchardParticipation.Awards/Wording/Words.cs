using System.Globalization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Wording;

/// <summary>A text on a page, with its language when that is not the page's.</summary>
public sealed record Words(string Text, string? Lang)
{
    public string? Dir => Lang is null ? null : CultureInfo.GetCultureInfo(Lang).TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>The name of the other language, in the language of the page; null when there is nothing to say.</summary>
    public string? LanguageName => Lang is null ? null : Names.OfLanguage(Lang);
}

internal static class WordsExtensions
{
    public static Words? Words(this IPublicPage page, LocalizedText text) =>
        text.In(page.Culture, page.FallbackOrder) is { } found ? page.Words(found) : null;

    public static Words Words(this IPublicPage page, CultureText text) =>
        new(text.Text, text.IsIn(page.Culture) ? null : text.Culture);
}
