using EmbeddedOrchard.Admin.Contents.Listing.Filtering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace EmbeddedOrchard.Admin.Contents.Listing;

[Area("OrchardCore.Contents")]
public sealed class AdminController(IServiceProvider services) : Controller
{
    private readonly ListScreens _screens = services.GetRequiredService<ListScreens>();
    private readonly ListableTypes _types = services.GetRequiredService<ListableTypes>();

    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    [HttpGet]
    public async Task<IActionResult> List(ListQuery query, string? contentTypeId)
    {
        var listable = await _types.ListableByAsync(User);
        if (listable.Scope.IsEmpty)
        {
            return Forbid();
        }

        if (contentTypeId is not null && !listable.Types.Any(type => type.Name == contentTypeId))
        {
            return NotFound();
        }

        var page = await _screens.ForAsync(query with { ContentType = contentTypeId ?? query.ContentType }, listable, User, Url);

        // What was on the last page may have been deleted or published away.
        return page.Rows.Count == 0 && page.Filter.Page > 1 && page.Pages is { } last
            ? RedirectToRoute("ListContentItems", (page.Filter with { Page = last }).RouteValues())
            : View(page);
    }
}
