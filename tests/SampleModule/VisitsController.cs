using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace SampleModule;

public sealed class VisitsController(IAuthorizationService authorization) : Controller
{
    public static readonly Permission ManageVisits = new("ManageVisits", "Manage visits");

    [Admin("Visits", "Visits")]
    [HttpGet]
    public async Task<IActionResult> Index() => await authorization.AuthorizeAsync(User, ManageVisits) ? View() : Forbid();

    [Admin("Visits/Book")]
    [HttpPost]
    public IActionResult Book(string guest) => Content("booked " + guest);
}

public sealed class VisitPermissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([VisitsController.ManageVisits]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = [VisitsController.ManageVisits] }];
}

public sealed class VisitsMenu(IStringLocalizer<VisitsMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Visits"], "3", visits => visits
            .Add(localizer["Guest book"], "1", book => book.Permission(VisitsController.ManageVisits).Action("Index", "Visits", "SampleModule")));

        return ValueTask.CompletedTask;
    }
}
