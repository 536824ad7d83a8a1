using EmbeddedOrchard.Admin.Contents.Listing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Listing;

[Area("OrchardCore.Users")]
[Admin("Users/{action}/{id?}", "Users{action}")]
public sealed class AdminController(IAuthorizationService authorization, IServiceProvider services) : Controller
{
    private readonly ListableUsers _listable = services.GetRequiredService<ListableUsers>();
    private readonly UserList _list = services.GetRequiredService<UserList>();
    private readonly UserRows _rows = services.GetRequiredService<UserRows>();
    private readonly ListScreens _screens = services.GetRequiredService<ListScreens>();

    [HttpGet]
    public async Task<IActionResult> Index(UserQuery query)
    {
        if (await _listable.ForAsync(User) is not { } scope)
        {
            return Forbid();
        }

        var filter = UserFilter.Of(query);
        var size = await _screens.PageSizeAsync();
        var found = await _list.FindAsync(filter, scope, size);
        var rows = new List<UserRow>();
        foreach (var user in found.Users)
        {
            rows.Add(await _rows.OfAsync(user, User));
        }

        var page = new UserListPage
        {
            Filter = filter,
            Rows = rows,
            Roles = scope.Roles,
            Total = found.Total,
            PageSize = size,
            CanCreate = await authorization.AuthorizeAsync(User, CommonPermissions.EditUsers, new User()),
        };

        // What was on the last page may have been deleted.
        return rows.Count == 0 && filter.Page > page.Pages
            ? RedirectToRoute("UsersIndex", (filter with { Page = page.Pages }).RouteValues())
            : View(page);
    }

    [HttpGet]
    public async Task<IActionResult> Display(string? id)
    {
        if (await services.GetRequiredService<AccountChanges>().FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.ViewUsers, user) ? View(await _rows.OfAsync(user, User)) : Forbid();
    }
}
