using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>What answers for the history of a practice or an edition that the reader may see, at its one address.</summary>
public abstract class HistoryController(IPublicPractices practices, IPublicEditions editions, IPublicPage page) : Controller
{
    protected IPublicPage Page { get; } = page;

    protected async Task<IActionResult> OfPracticeAsync(string edition, int component, int number, Func<HistorySubject, Task<IActionResult>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var address = new PublicAddress(edition, component, number);
        if (await practices.FindAsync(User, address, Page.Culture) is not { } practice)
        {
            return NotFound();
        }

        return practice.Canonical == address ? await answer(HistorySubject.Of(practice)) : RedirectPermanent(CanonicalPath(practice.Canonical));
    }

    protected async Task<IActionResult> OfEditionAsync(string edition, Func<PublicEdition, Task<IActionResult>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return await editions.FindAsync(User, edition) is { } found ? await answer(found) : NotFound();
    }

    // What follows the practice in the address stays as it is.
    private string CanonicalPath(PublicAddress canonical)
    {
        var path = Request.Path.Value!;
        return Request.PathBase + PublicPaths.Practice(Page.Culture, canonical) + path[path.LastIndexOf("/versions", StringComparison.OrdinalIgnoreCase)..] + Request.QueryString;
    }
}
