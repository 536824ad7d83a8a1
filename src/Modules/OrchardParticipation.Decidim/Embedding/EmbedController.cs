using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Embedding;

/// <summary>Small pages for the frames in which other sites show a practice or an edition: the only ones that may be framed.</summary>
[PublicPage]
public sealed class EmbedController(IPublicPage page, IPublicEditions editions, IPublicPractices practices) : Controller
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    [HttpGet(EmbedRoutes.Edition)]
    [HttpHead(EmbedRoutes.Edition)]
    public async Task<IActionResult> Edition(string edition)
    {
        if (await editions.FindAsync(User, edition) is not { } found)
        {
            return NotFound();
        }

        var text = found.In(page.Culture, page.FallbackOrder);
        var place = found.Facts.HostPlace.In(page.Culture, page.FallbackOrder);
        return Framed(new EmbedPage(
            null,
            EmbedText.Of(text.Title, text.Culture, page.Culture),
            place is { } where ? EmbedText.Of(where.Text, where.Culture, page.Culture) : null,
            page.AddressOf(PublicPaths.Edition(page.Culture, found.Slug))));
    }

    [HttpGet(EmbedRoutes.Practice)]
    [HttpHead(EmbedRoutes.Practice)]
    public async Task<IActionResult> Practice(string edition, int component, int number)
    {
        var address = new PublicAddress(edition, component, number);
        if (await practices.FindAsync(User, address, page.Culture) is not { } practice)
        {
            return NotFound();
        }

        var path = PublicPaths.Practice(page.Culture, practice.Canonical);
        if (practice.Canonical != address)
        {
            return RedirectPermanent(Request.PathBase + path + EmbedRoutes.End);
        }

        var of = practice.Edition.In(page.Culture, page.FallbackOrder);
        var place = practice.Item.As<PracticePart>().Place;
        return Framed(new EmbedPage(
            EmbedText.Of(of.Title, of.Culture, page.Culture),
            EmbedText.Of(practice.Item.DisplayText ?? "", practice.Culture, page.Culture),
            new EmbedText(string.Join(", ", new[] { place.City ?? place.Region, Names.OfCountry(place.Country) }.Where(part => !string.IsNullOrWhiteSpace(part))), null),
            page.AddressOf(path)));
    }

    private ViewResult Framed(EmbedPage model)
    {
        Response.Headers.ContentSecurityPolicy = Policy;
        Response.Headers.XFrameOptions = default;
        return View("Display", model);
    }
}
