using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Editions;

/// <summary>An edition in a list.</summary>
public sealed record EditionCard(Words Title, string Path, string PracticesPath, int Number, int Year, Words? HostPlace, string? CeremonyDate, int? Nominations, int? Countries)
{
    internal static EditionCard Of(PublicEdition edition, IPublicPage page)
    {
        var text = edition.In(page.Culture, page.FallbackOrder);
        return new EditionCard(
            page.Words(new CultureText(text.Culture, text.Title)),
            PublicPaths.Edition(page.Culture, edition.Slug),
            PublicPaths.Practices(page.Culture, edition.Slug),
            edition.Facts.Number,
            edition.Facts.Year,
            page.Words(edition.Facts.HostPlace),
            edition.Facts.CeremonyDate is { } day ? Dates.InFull(day) : null,
            edition.Facts.Figures.Nominations,
            edition.Facts.Figures.Countries);
    }
}
