using System.Security.Claims;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>Finds the practice behind a public address.</summary>
public interface IPublicPractices
{
    /// <summary>
    /// The practice in the reader's language, or in another one when it does not exist in that language; null when there
    /// is nothing that the reader may know of. Any of the practice's addresses finds it: compare with
    /// <see cref="PublicPractice.Canonical"/> and lead the reader there.
    /// </summary>
    Task<PublicPractice?> FindAsync(ClaimsPrincipal reader, PublicAddress address, string culture);

    /// <summary>An address of each practice of an edition that is published, by localization set. Whether a reader may know of one, <see cref="FindAsync"/> says.</summary>
    Task<IReadOnlyDictionary<string, PublicAddress>> AddressesAsync(string edition);

    /// <summary>
    /// All practices of an edition that have a page for the reader, those that were withdrawn included, in the order of their
    /// addresses; none when there is no such edition for the reader.
    /// </summary>
    Task<IReadOnlyList<PracticeEntry>> OfEditionAsync(ClaimsPrincipal reader, string edition);
}

/// <summary>Where a practice is found, without its texts.</summary>
/// <param name="Canonical">The first of its addresses.</param>
/// <param name="LocalizationSet">What ties its languages together.</param>
/// <param name="PublishedUtc">The earliest publication among the texts that are public now.</param>
public sealed record PracticeEntry(PublicAddress Canonical, string LocalizationSet, DateTime? PublishedUtc);

/// <summary>A practice as the public sees it.</summary>
/// <param name="Canonical">The first of its addresses.</param>
/// <param name="LocalizationSet">What ties its languages together.</param>
/// <param name="Culture">The language of <paramref name="Item"/>, which may differ from the one that was asked for.</param>
/// <param name="Item">The published row in that language.</param>
/// <param name="Languages">The cultures in which it is published, in the order of the site's cultures.</param>
/// <param name="Edition">The edition that it belongs to.</param>
public sealed record PublicPractice(
    PublicAddress Canonical,
    string LocalizationSet,
    string Culture,
    ContentItem Item,
    IReadOnlyList<string> Languages,
    PublicEdition Edition);
