using System.Security.Claims;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>Finds awards and editions that readers may see.</summary>
public interface IPublicEditions
{
    /// <summary>The edition behind a slug, or null when there is none that the reader may know of.</summary>
    Task<PublicEdition?> FindAsync(ClaimsPrincipal reader, string slug);

    /// <summary>All editions that the reader may see, the newest first.</summary>
    Task<IReadOnlyList<PublicEdition>> AllAsync(ClaimsPrincipal reader);
}

/// <summary>What a content item says in one language: its title, its body and when it was published.</summary>
public sealed record WrittenText(string Culture, string ContentItemId, string Title, string Html, DateTime? PublishedUtc);

/// <summary>An edition as the public sees it: the shared facts and the languages that are published.</summary>
public sealed record PublicEdition(string LocalizationSet, string Slug, EditionPart Facts, IReadOnlyList<WrittenText> Languages)
{
    /// <summary>The text for a reader, in another language when there is none in the reader's own.</summary>
    public WrittenText In(string culture, IReadOnlyList<string> fallbackOrder) => Fallback.Choose(Languages, text => text.Culture, culture, fallbackOrder)!;
}

/// <summary>Chooses between the languages in which something exists, as <see cref="LocalizedText.In"/> does.</summary>
public static class Fallback
{
    public static T? Choose<T>(IReadOnlyList<T> languages, Func<T, string> cultureOf, string culture, IReadOnlyList<string> fallbackOrder)
        where T : class
    {
        var cultures = new LocalizedText(languages.Select((language, at) => new CultureText(cultureOf(language), $"{at}")));
        return cultures.In(culture, fallbackOrder) is { } chosen
            ? languages.Last(language => string.Equals(cultureOf(language), chosen.Culture, StringComparison.OrdinalIgnoreCase))
            : null;
    }
}
