using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Contents.Listing.Filtering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Home;

[Admin]
public sealed class DashboardController(IServiceProvider services) : Controller
{
    private const int Recent = 8;

    private readonly ListScreens _screens = services.GetRequiredService<ListScreens>();
    private readonly ListableTypes _types = services.GetRequiredService<ListableTypes>();

    [Admin("", "Admin")]
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var listable = await _types.ListableByAsync(User);

        return View(new DashboardPage(
            await _screens.FirstAsync(new ContentFilter(), Recent, listable, User, Url),
            await _screens.FirstAsync(new ContentFilter { Status = ContentsStatus.Draft }, Recent, listable, User, Url),
            await _types.CreatableByAsync(User)));
    }
}
