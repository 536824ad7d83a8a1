using Microsoft.AspNetCore.Mvc;
using OrchardParticipation.Awards.Addresses;
using OrchardParticipation.Awards.Caching;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Home;

public sealed class HomeController(IPublicPage page) : PublicController
{
    private const int SummaryLength = 160;

    [HttpGet(PublicRoutes.Home)]
    [HttpHead(PublicRoutes.Home)]
    public async Task<IActionResult> Index()
    {
        if (await Service<ChosenHome>().PathAsync(User, page.Culture) is { } path)
        {
            return LocalRedirect("~" + path);
        }

        var builder = Service<HomePageBuilder>();
        var model = await builder.BuildAsync(User);
        page.Describe(new PageDescription(PublicPaths.Home) { Summary = PlainText.Beginning(PlainText.Of(model.Award?.Html), SummaryLength) });
        HttpContext.KeepUntil(await builder.NextChangeAsync());
        return View(model);
    }
}
