using System.Security.Claims;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Editions;
using OrchardParticipation.Awards.Practices;
using OrchardParticipation.Awards.Reading;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Home;

internal sealed class HomePageBuilder(
    IPublicPage page,
    Catalogue catalogue,
    IVisibility visibility,
    PracticeSearch search,
    PracticeCards cards,
    IClock clock)
{
    private const int MaximumHonoured = 1;

    public async Task<HomePage> BuildAsync(ClaimsPrincipal reader)
    {
        var entries = await catalogue.GetAsync();
        var award = await visibility.MayReadAsync(reader, ContentTypes.Award) && entries.Awards.Count > 0 ? entries.Awards[0] : null;
        var current = await visibility.MayReadAsync(reader, ContentTypes.Edition) ? CurrentEdition.Of(entries.Editions, award?.Facts.Slug) : null;
        var winners = current is not null && await visibility.MayReadAsync(reader, ContentTypes.Practice)
            ? await cards.OfAsync(current, await search.HonouredAsync(current.Slug, page, MaximumHonoured))
            : [];

        return new HomePage(
            award is null ? null : Summary(award),
            current is null ? null : EditionCard.Of(current, page),
            current is null ? [] : [.. PhaseLines.Of(current.Facts, page, clock.UtcNow).Where(phase => phase.IsActive)],
            [.. winners.Where(card => card.Status == Statuses.NameOf(PracticeStatus.Winner))],
            PublicPaths.Editions(page.Culture));
    }

    /// <summary>When the page will look different although nothing was published.</summary>
    public async Task<DateTime?> NextChangeAsync() =>
        PhaseLines.NextChange((await catalogue.GetAsync()).Editions.Select(edition => edition.Facts), clock.UtcNow);

    private AwardSummary Summary(PublicAward award)
    {
        var text = award.In(page.Culture, page.FallbackOrder);
        return new AwardSummary(
            page.Words(new CultureText(text.Culture, text.Title)),
            text.Html,
            page.Words(award.Facts.Organizer),
            WebAddress.IsSafe(award.Facts.Website) ? award.Facts.Website : null,
            award.Facts.ContactEmail,
            award.Facts.FirstYear);
    }
}
