using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Addresses;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Pages;

public sealed class PagesController(IPublicPage page) : PublicController
{
    [HttpGet(PublicRoutes.Page)]
    [HttpHead(PublicRoutes.Page)]
    public async Task<IActionResult> Display(string slug)
    {
        if (await Service<PublicTexts>().FindAsync(User, page.Culture, slug) is not { } found)
        {
            return NotFound();
        }

        page.Describe(new PageDescription(culture => found.PathIn(culture), found.Languages) { Summary = found.Summary });
        return View(new TextPage(found.Title, found.Html, PublicPaths.Home(page.Culture)));
    }
}

public sealed record TextPage(string Title, string Html, string HomePath);
