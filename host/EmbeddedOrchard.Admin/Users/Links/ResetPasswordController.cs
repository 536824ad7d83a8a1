using EmbeddedOrchard.Admin.Users.Editing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Admin.Users.Links;

/// <summary>A new password for who has forgotten it, and the first one for who was invited.</summary>
[Area("OrchardCore.Users")]
[AdminDress]
public sealed partial class ResetPasswordController(ILogger<ResetPasswordController> logger, IServiceProvider services) : Controller
{
    private readonly Recovery _recovery = services.GetRequiredService<Recovery>();
    private readonly AccountLinks _links = services.GetRequiredService<AccountLinks>();
    private readonly AccountChanges _accounts = services.GetRequiredService<AccountChanges>();

    [HttpGet("ForgotPassword", Name = "ForgotPassword")]
    public async Task<IActionResult> ForgotPassword() => View(new ForgotPasswordPage { Works = await _recovery.WorksAsync() });

    [HttpPost("ForgotPassword")]
    [ActionName(nameof(ForgotPassword))]
    public async Task<IActionResult> ForgotPasswordPost([FromForm] ForgotPasswordPage form)
    {
        form.Works = await _recovery.WorksAsync();
        if (!form.Works || !ModelState.IsValid)
        {
            return View(form);
        }

        if (!services.GetRequiredService<RecoveryLimits>().MayAsk(HttpContext.Connection.RemoteIpAddress))
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return View("TooManyRequests");
        }

        // After the answer: whether there is such an account is to be seen neither in it nor in how long it took.
        var (name, log) = (form.UsernameOrEmail!.Trim(), logger);
        ShellScope.AddDeferredTask(scope => SendAsync(scope.ServiceProvider, name, log));

        return RedirectToRoute("ForgotPasswordConfirmation");
    }

    [HttpGet("ForgotPasswordConfirmation", Name = "ForgotPasswordConfirmation")]
    public IActionResult ForgotPasswordConfirmation() => View();

    [HttpGet("ResetPassword", Name = "ResetPassword")]
    public async Task<IActionResult> ResetPassword(string? code) => View(Page(await _links.OpenAsync(code), code, new NewPasswordForm()));

    [HttpPost("ResetPassword")]
    [ActionName(nameof(ResetPassword))]
    public async Task<IActionResult> ResetPasswordPost(string? code, [Bind(Prefix = "Form")] NewPasswordForm form)
    {
        await _accounts.BeginAsync();
        if (await _links.OpenAsync(code) is not { } link)
        {
            ModelState.Clear();
            return View(Page(null, null, form));
        }

        if (ModelState.IsValid)
        {
            // Who opens what was sent to an address has the address.
            link.User.EmailConfirmed |= link.Purpose != LinkPurpose.Invitation;
            foreach (var error in (await _accounts.SetPasswordAsync(link.User, form.NewPassword!)).Errors)
            {
                ModelState.AddModelError("Form.NewPassword", error.Description);
            }
        }

        if (!ModelState.IsValid)
        {
            await _accounts.GiveUpAsync();
            return View(Page(link, code, form));
        }

        await _accounts.UnlockAsync(link.User);

        return await _accounts.FinishAsync() == Contents.Editing.CommitOutcome.Committed
            ? RedirectToRoute("ResetPasswordConfirmation")
            : View(Page(link, code, form));
    }

    [HttpGet("ResetPasswordConfirmation", Name = "ResetPasswordConfirmation")]
    public IActionResult ResetPasswordConfirmation() => View();

    private static ResetPasswordPage Page(OpenedLink? link, string? code, NewPasswordForm form) =>
        new(link?.User.UserName, link is null ? null : code, form);

    private static async Task SendAsync(IServiceProvider services, string name, ILogger logger)
    {
        if (await services.GetRequiredService<IUserService>().GetUserAsync(name) is not User { IsEnabled: true, Email.Length: > 0 } user
            || await services.GetRequiredService<SiteAddress>().KnownAsync() is not { } site)
        {
            return;
        }

        if (!services.GetRequiredService<RecoveryLimits>().MayMail(user.UserId))
        {
            LogTooMany(logger, user.UserId);
            return;
        }

        var result = await services.GetRequiredService<AccountMail>().RecoverAsync(user, site);
        if (!result.Succeeded)
        {
            LogNotSent(logger, user.UserId, string.Join(' ', result.Errors.SelectMany(error => error.Value).Select(error => error.Value)));
        }
    }

    [LoggerMessage(EventId = 4011, Level = LogLevel.Warning, Message = "No more links for a new password are sent to the account {UserId} for a while.")]
    private static partial void LogTooMany(ILogger logger, string userId);

    [LoggerMessage(EventId = 4012, Level = LogLevel.Error, Message = "The link for a new password of the account {UserId} could not be sent. {Reason}")]
    private static partial void LogNotSent(ILogger logger, string userId, string reason);
}
