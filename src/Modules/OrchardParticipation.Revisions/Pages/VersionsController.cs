using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>The public history of practices and editions.</summary>
[PublicPage]
public sealed class VersionsController(IPublicPractices practices, IPublicEditions editions, IHistoryPages pages, IPublicPage page) : Controller
{
    private const string EditionVersions = PublicRoutes.Edition + "/versions";

    private const string OneVersion = "/{version:int}";
    private const string TwoStates = "/{from:int}...{to:int}";

    [HttpGet(PublicRoutes.Versions)]
    [HttpHead(PublicRoutes.Versions)]
    public Task<IActionResult> Practice(
        string edition, int component, int number, int? from, int? to, [FromQuery(Name = "page")] int list = 1) =>
        OfPracticeAsync(edition, component, number, subject => ListAsync(subject, list, from, to));

    [HttpGet(PublicRoutes.Versions + OneVersion)]
    [HttpHead(PublicRoutes.Versions + OneVersion)]
    public Task<IActionResult> PracticeVersion(string edition, int component, int number, int version, string? view, string? text) =>
        OfPracticeAsync(edition, component, number, subject => VersionAsync(subject, version, ChangeView.Of(view, text)));

    [HttpGet(PublicRoutes.Versions + TwoStates)]
    [HttpHead(PublicRoutes.Versions + TwoStates)]
    public Task<IActionResult> PracticeComparison(string edition, int component, int number, int from, int to, string? view, string? text) =>
        OfPracticeAsync(edition, component, number, subject => ComparisonAsync(subject, from, to, ChangeView.Of(view, text)));

    [HttpGet(EditionVersions)]
    [HttpHead(EditionVersions)]
    public Task<IActionResult> Edition(string edition, int? from, int? to, [FromQuery(Name = "page")] int list = 1) =>
        OfEditionAsync(edition, subject => ListAsync(subject, list, from, to));

    [HttpGet(EditionVersions + OneVersion)]
    [HttpHead(EditionVersions + OneVersion)]
    public Task<IActionResult> EditionVersion(string edition, int version, string? view, string? text) =>
        OfEditionAsync(edition, subject => VersionAsync(subject, version, ChangeView.Of(view, text)));

    [HttpGet(EditionVersions + TwoStates)]
    [HttpHead(EditionVersions + TwoStates)]
    public Task<IActionResult> EditionComparison(string edition, int from, int to, string? view, string? text) =>
        OfEditionAsync(edition, subject => ComparisonAsync(subject, from, to, ChangeView.Of(view, text)));

    private async Task<IActionResult> OfPracticeAsync(string edition, int component, int number, Func<HistorySubject, Task<IActionResult>> answer)
    {
        var address = new PublicAddress(edition, component, number);
        if (await practices.FindAsync(User, address, page.Culture) is not { } practice)
        {
            return NotFound();
        }

        return practice.Canonical == address ? await answer(HistorySubject.Of(practice)) : RedirectPermanent(CanonicalPath(practice.Canonical));
    }

    private async Task<IActionResult> OfEditionAsync(string edition, Func<HistorySubject, Task<IActionResult>> answer) =>
        await editions.FindAsync(User, edition) is { } found ? await answer(HistorySubject.Of(found, page)) : NotFound();

    // What follows the practice in the address stays as it is.
    private string CanonicalPath(PublicAddress canonical)
    {
        var path = Request.Path.Value!;
        return Request.PathBase + PublicPaths.Practice(page.Culture, canonical) + path[path.LastIndexOf("/versions", StringComparison.OrdinalIgnoreCase)..] + Request.QueryString;
    }

    private async Task<IActionResult> ListAsync(HistorySubject subject, int list, int? from, int? to)
    {
        if (from is { } one && to is { } other)
        {
            return Redirect(Request.PathBase + subject.ComparisonPathIn(page.Culture, Math.Min(one, other), Math.Max(one, other)));
        }

        if (await pages.ListAsync(User, subject, list) is not { } model)
        {
            return NotFound();
        }

        page.Describe(new PageDescription(culture => subject.ListPathIn(culture, list)));
        return View("Index", model);
    }

    private async Task<IActionResult> VersionAsync(HistorySubject subject, int number, ChangeView view)
    {
        if (await pages.VersionAsync(User, subject, number, view) is not { } model)
        {
            return NotFound();
        }

        page.Describe(new PageDescription(culture => subject.VersionPathIn(culture, number, view)));
        return View("Version", model);
    }

    private async Task<IActionResult> ComparisonAsync(HistorySubject subject, int from, int to, ChangeView view)
    {
        if (from > to)
        {
            return RedirectPermanent(Request.PathBase + subject.ComparisonPathIn(page.Culture, to, from, view));
        }

        if (await pages.ComparisonAsync(User, subject, from, to, view) is not { } model)
        {
            return NotFound();
        }

        page.Describe(new PageDescription(culture => subject.ComparisonPathIn(culture, from, to, view)));
        return View("Version", model);
    }
}
