using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>The public history of practices and editions.</summary>
[PublicPage]
public sealed class VersionsController(IPublicPractices practices, IPublicEditions editions, IHistoryPages pages, IPublicPage page) : Controller
{
    private const string EditionVersions = PublicRoutes.Edition + "/versions";

    [HttpGet(PublicRoutes.Versions)]
    [HttpHead(PublicRoutes.Versions)]
    public async Task<IActionResult> Practice(string edition, int component, int number, [FromQuery(Name = "page")] int list = 1)
    {
        var address = new PublicAddress(edition, component, number);
        if (await practices.FindAsync(User, address, page.Culture) is not { } practice)
        {
            return NotFound();
        }

        return practice.Canonical == address
            ? await ListAsync(HistorySubject.Of(practice), list)
            : RedirectPermanent(Request.PathBase + PublicPaths.Versions(page.Culture, practice.Canonical) + Request.QueryString);
    }

    [HttpGet(PublicRoutes.Version)]
    [HttpHead(PublicRoutes.Version)]
    public async Task<IActionResult> PracticeVersion(string edition, int component, int number, int version)
    {
        var address = new PublicAddress(edition, component, number);
        if (await practices.FindAsync(User, address, page.Culture) is not { } practice)
        {
            return NotFound();
        }

        return practice.Canonical == address
            ? await VersionAsync(HistorySubject.Of(practice), version)
            : RedirectPermanent(Request.PathBase + PublicPaths.Version(page.Culture, practice.Canonical, version));
    }

    [HttpGet(EditionVersions)]
    [HttpHead(EditionVersions)]
    public async Task<IActionResult> Edition(string edition, [FromQuery(Name = "page")] int list = 1) =>
        await editions.FindAsync(User, edition) is { } found
            ? await ListAsync(HistorySubject.Of(found, page), list)
            : NotFound();

    [HttpGet(EditionVersions + "/{version:int}")]
    [HttpHead(EditionVersions + "/{version:int}")]
    public async Task<IActionResult> EditionVersion(string edition, int version) =>
        await editions.FindAsync(User, edition) is { } found
            ? await VersionAsync(HistorySubject.Of(found, page), version)
            : NotFound();

    private async Task<IActionResult> ListAsync(HistorySubject subject, int list)
    {
        if (await pages.ListAsync(User, subject, list) is not { } model)
        {
            return NotFound();
        }

        page.Describe(new PageDescription(culture => subject.ListPathIn(culture, list)));
        return View("Index", model);
    }

    private async Task<IActionResult> VersionAsync(HistorySubject subject, int number)
    {
        if (await pages.VersionAsync(User, subject, number) is not { } model)
        {
            return NotFound();
        }

        page.Describe(new PageDescription(culture => subject.VersionPathIn(culture, number)));
        return View("Version", model);
    }
}
