using Microsoft.AspNetCore.Mvc;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Addresses;
using OrchardParticipation.Awards.Caching;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Editions;

public sealed class EditionsController(IPublicPage page, IPublicEditions editions, IVisibility visibility, IClock clock) : PublicController
{
    private const int SummaryLength = 160;

    [HttpGet(PublicRoutes.Editions)]
    [HttpHead(PublicRoutes.Editions)]
    public async Task<IActionResult> Index()
    {
        var found = await editions.AllAsync(User);
        page.Describe(new PageDescription(PublicPaths.Editions));
        return View(new EditionListPage(PublicPaths.Home(page.Culture), [.. found.Select(edition => EditionCard.Of(edition, page))]));
    }

    [HttpGet(PublicRoutes.Edition)]
    [HttpHead(PublicRoutes.Edition)]
    public async Task<IActionResult> Display(string edition)
    {
        if (await editions.FindAsync(User, edition) is not { } found)
        {
            return NotFound();
        }

        var model = await Service<EditionPageBuilder>().BuildAsync(found, await visibility.MayReadAsync(User, ContentTypes.Practice));
        var text = found.In(page.Culture, page.FallbackOrder);
        page.Describe(new PageDescription(culture => PublicPaths.Edition(culture, edition), [.. found.Languages.Select(language => language.Culture)])
        {
            ContentCulture = text.Culture,
            Feed = (PublicPaths.EditionVersions(page.Culture, edition) + PublicRoutes.Feed, text.Title),
            Summary = PlainText.Beginning(PlainText.Of(model.Html), SummaryLength),
        });
        HttpContext.KeepUntil(PhaseLines.NextChange([found.Facts], clock.UtcNow));
        return View(model);
    }

    /// <summary>Decidim has the phases on a page of their own.</summary>
    [HttpGet(PublicRoutes.Edition + "/steps")]
    [HttpHead(PublicRoutes.Edition + "/steps")]
    public async Task<IActionResult> Steps(string edition) => await editions.FindAsync(User, edition) is null
        ? NotFound()
        : RedirectPermanent(Request.PathBase + PublicPaths.Edition(page.Culture, edition) + PublicPaths.PhasesAnchor);
}
