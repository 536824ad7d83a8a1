using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Pages;

namespace OrchardParticipation.Revisions.Following;

/// <summary>The feeds of the public history.</summary>
[PublicPage]
[EntityTag]
public sealed class VersionFeedsController(IPublicPractices practices, IPublicEditions editions, IHistoryFeeds feeds, IPublicPage page)
    : HistoryController(practices, editions, page)
{
    [HttpGet(PublicRoutes.Versions + PublicRoutes.Feed)]
    [HttpHead(PublicRoutes.Versions + PublicRoutes.Feed)]
    public Task<IActionResult> Practice(string edition, int component, int number) =>
        OfPracticeAsync(edition, component, number, async subject => Atom(await feeds.OfItemAsync(User, subject)));

    [HttpGet(PublicRoutes.EditionVersions + PublicRoutes.Feed)]
    [HttpHead(PublicRoutes.EditionVersions + PublicRoutes.Feed)]
    public Task<IActionResult> Edition(string edition) =>
        OfEditionAsync(edition, async found => Atom(await feeds.OfEditionAsync(User, found)));

    private ContentResult Atom(string feed) => Content(feed, "application/atom+xml; charset=utf-8");
}
