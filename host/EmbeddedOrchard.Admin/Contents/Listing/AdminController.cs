using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Contents.Listing;

[Area("OrchardCore.Contents")]
public sealed class AdminController(IServiceProvider services) : Controller
{
    private readonly ContentList _list = services.GetRequiredService<ContentList>();
    private readonly ContentRows _rows = services.GetRequiredService<ContentRows>();
    private readonly ListableTypes _types = services.GetRequiredService<ListableTypes>();

    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    [HttpGet]
    public async Task<IActionResult> List(
        ContentFilter filter, string? contentTypeId, [FromServices] ISiteService sites, [FromServices] ILocalizationService localization)
    {
        filter.ContentType = contentTypeId ?? filter.ContentType;
        filter.Page = Math.Clamp(filter.Page, 1, 100_000);

        var listable = await _types.ListableByAsync(User);
        if (listable.Count == 0)
        {
            return Forbid();
        }

        var asked = listable.Where(type => string.IsNullOrEmpty(filter.ContentType) || type.Name == filter.ContentType).Select(type => type.Name).ToArray();
        if (asked.Length == 0)
        {
            return NotFound();
        }

        var pageSize = Math.Clamp((await sites.GetSiteSettingsAsync()).PageSize, 1, 100);
        var (items, total) = await _list.FindAsync(filter, asked, pageSize);
        var rows = await _rows.OfAsync(items, listable.ToDictionary(type => type.Name, type => type.DisplayName), User, Url);

        return View(new ContentListPage(
            filter,
            rows,
            total,
            pageSize,
            [.. listable.Select(type => (type.Name, type.DisplayName))],
            [.. (await _types.CreatableByAsync(User)).Select(type => (type.Name, type.DisplayName))],
            await localization.GetSupportedCulturesAsync()));
    }
}
