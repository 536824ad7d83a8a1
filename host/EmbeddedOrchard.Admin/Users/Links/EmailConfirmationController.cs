using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Links;

[Area("OrchardCore.Users")]
[AdminDress]
public sealed class EmailConfirmationController(
    UserManager<IUser> users, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<EmailConfirmationController> html, IServiceProvider services) : Controller
{
    private readonly AccountChanges _accounts = services.GetRequiredService<AccountChanges>();

    [HttpGet("ConfirmEmail", Name = "ConfirmEmail")]
    public async Task<IActionResult> ConfirmEmail(string? userId, string? code)
    {
        if (code is null || await _accounts.FindToChangeAsync(userId) is not { IsEnabled: true } user || !(await users.ConfirmEmailAsync(user, code)).Succeeded)
        {
            await _accounts.GiveUpAsync();
            return NotConfirmed();
        }

        return await _accounts.FinishAsync() == Contents.Editing.CommitOutcome.Committed ? View() : NotConfirmed();
    }

    /// <summary>As in Orchard Core: anybody for their own account, who may manage accounts for any.</summary>
    [Authorize]
    [HttpPost("OrchardCore.Users/EmailConfirmation/SendVerificationEmail/{id?}", Name = "SendVerificationEmail")]
    public async Task<IActionResult> SendVerificationEmail(string? id)
    {
        var own = User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (await _accounts.FindAsync(id ?? own) is not User { Email.Length: > 0 } user)
        {
            return NotFound();
        }

        if (user.UserId != own && !await authorization.AuthorizeAsync(User, CommonPermissions.ManageUsers, user))
        {
            return Forbid();
        }

        var mail = services.GetRequiredService<AccountMail>();
        if (!await mail.WorksAsync())
        {
            await notifier.ErrorAsync(html["This site cannot send mail."]);
        }
        else if (!services.GetRequiredService<RecoveryLimits>().MayMail(user.UserId))
        {
            await notifier.ErrorAsync(html["This account got several mails already. Try again in a quarter of an hour."]);
        }
        else
        {
            var result = await mail.AskToConfirmAsync(user, await services.GetRequiredService<SiteAddress>().ForManagerAsync(Request));
            await (result.Succeeded
                ? notifier.SuccessAsync(html["A mail with a link was sent to {0}.", user.Email])
                : notifier.ErrorAsync(html["The mail could not be sent. {0}", string.Join(' ', result.Errors.SelectMany(error => error.Value).Select(error => error.Value))]));
        }

        return RedirectToRoute("UsersEdit", new { id = user.UserId });
    }

    private ViewResult NotConfirmed()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View(nameof(NotConfirmed));
    }
}
