using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Addresses;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Practices;

public sealed class PracticesController(IPublicPage page, IPublicEditions editions, IPublicPractices practices, IVisibility visibility) : PublicController
{
    [HttpGet(PublicRoutes.Practices)]
    [HttpHead(PublicRoutes.Practices)]
    public async Task<IActionResult> Index(string edition)
    {
        if (await editions.FindAsync(User, edition) is not { } found || !await visibility.MayReadAsync(User, ContentTypes.Practice))
        {
            return NotFound();
        }

        var asked = PracticeQuery.Parse(name => Request.Query[name].FirstOrDefault(), [.. found.Facts.Categories.Select(category => category.Key)]);
        var (model, query) = await Service<PracticeListBuilder>().BuildAsync(found, asked);
        if (query.Page != asked.Page)
        {
            return Redirect(Request.PathBase + PublicPaths.Practices(page.Culture, edition) + query.ToQueryString());
        }

        page.Describe(new PageDescription(culture => PublicPaths.Practices(culture, edition) + query.ToQueryString()));

        // What was not understood is said on the page, and the answer is no success that anybody should keep.
        Response.StatusCode = query.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return View(model);
    }

    /// <summary>A component of Decidim was a list of its practices.</summary>
    [HttpGet(PublicRoutes.Component)]
    [HttpHead(PublicRoutes.Component)]
    [HttpGet(PublicRoutes.Component + "/proposals")]
    [HttpHead(PublicRoutes.Component + "/proposals")]
    public async Task<IActionResult> Component(string edition, int component) =>
        (await editions.FindAsync(User, edition))?.Facts.Components.FirstOrDefault(one => one.Id == component) is { } found
            ? RedirectPermanent(Request.PathBase + PublicPaths.Practices(page.Culture, edition) + ComponentLists.QueryOf(found).ToQueryString())
            : NotFound();

    [HttpGet(PublicRoutes.Practice)]
    [HttpHead(PublicRoutes.Practice)]
    public async Task<IActionResult> Display(string edition, int component, int number)
    {
        var address = new PublicAddress(edition, component, number);
        if (await practices.FindAsync(User, address, page.Culture) is not { } practice)
        {
            return NotFound();
        }

        if (practice.Canonical != address)
        {
            return RedirectPermanent(Request.PathBase + PublicPaths.Practice(page.Culture, practice.Canonical) + Request.QueryString);
        }

        var model = await Service<PracticePageBuilder>().BuildAsync(practice);
        page.Describe(new PageDescription(culture => PublicPaths.Practice(culture, address), practice.Languages)
        {
            ContentCulture = practice.Culture,
            Summary = model.Summary,
            Feed = (PublicPaths.Versions(page.Culture, address) + PublicRoutes.Feed, practice.Item.DisplayText ?? ""),
        });
        return View(model);
    }
}
