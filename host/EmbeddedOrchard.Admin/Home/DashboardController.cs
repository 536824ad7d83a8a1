using EmbeddedOrchard.Admin.Contents.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Home;

[Admin]
public sealed class DashboardController(IServiceProvider services) : Controller
{
    private const int Recent = 8;

    private readonly ContentList _list = services.GetRequiredService<ContentList>();
    private readonly ContentRows _rows = services.GetRequiredService<ContentRows>();
    private readonly ListableTypes _types = services.GetRequiredService<ListableTypes>();

    [Admin("", "Admin")]
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var listable = await _types.ListableByAsync(User);
        var names = listable.ToDictionary(type => type.Name, type => type.DisplayName);
        var creatable = (await _types.CreatableByAsync(User)).Select(type => (type.Name, type.DisplayName));

        return View(new DashboardPage(
            await RowsAsync(new ContentFilter(), names),
            await RowsAsync(new ContentFilter { Status = ContentFilter.Draft }, names),
            [.. creatable]));
    }

    private async Task<IReadOnlyList<ContentRow>> RowsAsync(ContentFilter filter, Dictionary<string, string> typeNames)
    {
        if (typeNames.Count == 0)
        {
            return [];
        }

        var (items, _) = await _list.FindAsync(filter, [.. typeNames.Keys], Recent);

        return await _rows.OfAsync(items, typeNames, User, Url);
    }
}
