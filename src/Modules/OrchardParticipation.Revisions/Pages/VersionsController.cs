using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>The public history of practices and editions, as pages and as JSON.</summary>
[PublicPage]
[EntityTag]
public sealed class VersionsController(
    IPublicPractices practices, IPublicEditions editions, IHistoryPages pages, IHistoryJson json, IPublicPage page)
    : HistoryController(practices, editions, page)
{
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

    [HttpGet(PublicRoutes.EditionVersions)]
    [HttpHead(PublicRoutes.EditionVersions)]
    public Task<IActionResult> Edition(string edition, int? from, int? to, [FromQuery(Name = "page")] int list = 1) =>
        OfEditionAsync(edition, found => ListAsync(HistorySubject.Of(found, Page), list, from, to));

    [HttpGet(PublicRoutes.EditionVersions + OneVersion)]
    [HttpHead(PublicRoutes.EditionVersions + OneVersion)]
    public Task<IActionResult> EditionVersion(string edition, int version, string? view, string? text) =>
        OfEditionAsync(edition, found => VersionAsync(HistorySubject.Of(found, Page), version, ChangeView.Of(view, text)));

    [HttpGet(PublicRoutes.EditionVersions + TwoStates)]
    [HttpHead(PublicRoutes.EditionVersions + TwoStates)]
    public Task<IActionResult> EditionComparison(string edition, int from, int to, string? view, string? text) =>
        OfEditionAsync(edition, found => ComparisonAsync(HistorySubject.Of(found, Page), from, to, ChangeView.Of(view, text)));

    private async Task<IActionResult> ListAsync(HistorySubject subject, int list, int? from, int? to)
    {
        if (from is { } one && to is { } other)
        {
            return Redirect(Request.PathBase + subject.ComparisonPathIn(Page.Culture, Math.Min(one, other), Math.Max(one, other)));
        }

        return await AnswerAsync(
            () => json.ListAsync(User, subject, list),
            () => pages.ListAsync(User, subject, list),
            "Index",
            subject,
            culture => subject.ListPathIn(culture, list));
    }

    private Task<IActionResult> VersionAsync(HistorySubject subject, int number, ChangeView view) => AnswerAsync(
        () => json.VersionAsync(User, subject, number),
        () => pages.VersionAsync(User, subject, number, view),
        "Version",
        subject,
        culture => subject.VersionPathIn(culture, number, view));

    private async Task<IActionResult> ComparisonAsync(HistorySubject subject, int from, int to, ChangeView view)
    {
        if (from > to)
        {
            return RedirectPermanent(Request.PathBase + subject.ComparisonPathIn(Page.Culture, to, from, view));
        }

        return await AnswerAsync(
            () => json.ComparisonAsync(User, subject, from, to),
            () => pages.ComparisonAsync(User, subject, from, to, view),
            "Version",
            subject,
            culture => subject.ComparisonPathIn(culture, from, to, view));
    }

    private async Task<IActionResult> AnswerAsync<T>(
        Func<Task<string?>> asJson, Func<Task<T?>> asPage, string view, HistorySubject subject, Func<string, string> pathIn)
        where T : class
    {
        Response.Headers.Vary = HeaderNames.Accept;
        if (PublicRequests.PreferJson(Request))
        {
            return await asJson() is { } text ? Content(text, "application/json; charset=utf-8") : NotFound();
        }

        if (await asPage() is not { } model)
        {
            return NotFound();
        }

        Page.Describe(new PageDescription(pathIn) { Feed = (subject.FeedPathIn(Page.Culture), subject.Title) });
        return View(view, model);
    }
}
