using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Links;

/// <summary>A link with which the person of an account chooses a password: to copy, or to have sent.</summary>
[Area("OrchardCore.Users")]
[Admin("Users/{action}/{id?}", "Users{action}")]
public sealed class AdminController(
    IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> html, IServiceProvider services) : Controller
{
    private readonly AccountLinks _links = services.GetRequiredService<AccountLinks>();
    private readonly AccountMail _mail = services.GetRequiredService<AccountMail>();

    [HttpGet]
    public Task<IActionResult> Invite(string? id) => WithUserAsync(id, async (user, site) =>
    {
        var isInvitation = user.PasswordHash is null;
        var code = await _links.CodeAsync(user, isInvitation ? LinkPurpose.Invitation : LinkPurpose.NewPassword);

        return View(new LinkScreen(user, $"{site}/ResetPassword?code={code}", isInvitation, await _mail.WorksAsync())
        {
            IsAddressKnown = await services.GetRequiredService<SiteAddress>().KnownAsync() is not null,
            Site = site,
        });
    });

    [HttpPost]
    [ActionName(nameof(Invite))]
    public Task<IActionResult> InvitePost(string? id) => WithUserAsync(id, async (user, site) =>
    {
        if (!await _mail.WorksAsync())
        {
            return RedirectToRoute("UsersInvite", new { id });
        }

        var result = await (user.PasswordHash is null ? _mail.InviteAsync(user, site) : _mail.RecoverAsync(user, site));
        if (!result.Succeeded)
        {
            await notifier.ErrorAsync(html["The mail could not be sent. {0}", string.Join(' ', result.Errors.SelectMany(error => error.Value).Select(error => error.Value))]);
            return RedirectToRoute("UsersInvite", new { id });
        }

        await notifier.SuccessAsync(html["A mail with a link was sent to {0}.", user.Email]);

        return RedirectToRoute("UsersEdit", new { id });
    });

    private async Task<IActionResult> WithUserAsync(string? id, Func<User, string, Task<IActionResult>> answer)
    {
        if (await services.GetRequiredService<AccountChanges>().FindAsync(id) is not { IsEnabled: true } user || Editing.UserEditing.IsSelf(user, User))
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.EditUsers, user)
            ? await answer(user, await services.GetRequiredService<SiteAddress>().ForManagerAsync(Request))
            : Forbid();
    }
}
