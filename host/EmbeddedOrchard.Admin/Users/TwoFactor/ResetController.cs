using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.TwoFactor;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.TwoFactor;

/// <summary>Frees a user who has lost both the app and the recovery codes. Whoever may edit the user may do it.</summary>
[Area("OrchardCore.Users")]
[RequireFeatures(BuiltInFeatures.AuthenticatorApp)]
[Admin]
public sealed class ResetController(
    UserManager<IUser> users, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<ResetController> localizer, IServiceProvider services) : Controller
{
    [Admin("Users/ResetTwoFactor/{id}", "UsersResetTwoFactor")]
    [HttpGet]
    public Task<IActionResult> Index(string id) => WithAsync(id, user => Task.FromResult<IActionResult>(View(user)));

    [HttpPost]
    [ActionName(nameof(Index))]
    public Task<IActionResult> IndexPost(string id) => WithAsync(id, async user =>
    {
        await services.GetRequiredService<SecondStep>().DisableAsync(user);
        if (await services.GetRequiredService<ContentCommit>().FinishAsync() == CommitOutcome.Committed)
        {
            await notifier.SuccessAsync(localizer["“{0}” signs in with the password only now, and is signed out everywhere.", user.UserName]);
        }

        return RedirectToRoute("Admin");
    });

    private async Task<IActionResult> WithAsync(string id, Func<User, Task<IActionResult>> act)
    {
        var user = await users.FindByIdAsync(id) as User;

        // Who may edit nobody does not learn who is there; and of one's own account the password or a code is asked, elsewhere.
        return !await authorization.AuthorizeAsync(User, CommonPermissions.EditUsers, user) || user?.UserId == User.FindFirstValue(ClaimTypes.NameIdentifier) ? Forbid()
            : user is not { TwoFactorEnabled: true } ? NotFound()
            : await act(user);
    }
}
