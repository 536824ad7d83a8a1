using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Admin.Users;

/// <summary>Signing in and out and the user's own password: in the admin's dress, but open to those who may not enter it.</summary>
[Area("OrchardCore.Users")]
[AdminDress]
public sealed class AccountController(
    IUserService users,
    SignInManager<IUser> signIn,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AccountController> localizer,
    IServiceProvider services) : Controller
{
    private readonly SigningIn _signingIn = services.GetRequiredService<SigningIn>();

    [HttpGet("Login")]
    public async Task<IActionResult> Login(string? returnUrl) =>
        User.Identity?.IsAuthenticated == true
            ? LocalRedirect(await TargetAsync(returnUrl))
            : View(new LoginPage { ReturnUrl = LocalOnly(returnUrl) });

    [HttpPost("Login")]
    [ActionName(nameof(Login))]
    public async Task<IActionResult> LoginPost([Bind(Prefix = nameof(LoginForm))] LoginPage form, string? returnUrl)
    {
        form.ReturnUrl = LocalOnly(returnUrl);

        // Here the code has a page of its own.
        form.Code = null;

        return (ModelState.IsValid ? await _signingIn.TryAsync(form, HttpContext, ModelState) : SignInAnswer.Refused) switch
        {
            SignInAnswer.SignedIn => LocalRedirect(await TargetAsync(returnUrl)),
            SignInAnswer.AsksForCode => RedirectToAction("LoginWithTwoFactorAuthentication", "TwoFactorAuthentication", new { returnUrl = form.ReturnUrl }),
            _ => View(form),
        };
    }

    [HttpPost("Users/LogOff")]
    public async Task<IActionResult> LogOff()
    {
        await signIn.SignOutAsync();

        return LocalRedirect("~/");
    }

    [Authorize]
    [HttpGet("ChangePassword")]
    public IActionResult ChangePassword() => View(new ChangePasswordPage());

    [Authorize]
    [HttpPost("ChangePassword")]
    [ActionName(nameof(ChangePassword))]
    public async Task<IActionResult> ChangePasswordPost([FromForm] ChangePasswordPage form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var user = await users.GetAuthenticatedUserAsync(User);
        if (!await users.ChangePasswordAsync(user, form.CurrentPassword!, form.Password!, ModelState.AddModelError))
        {
            return View(form);
        }

        // The change ends every session of this user; this one goes on.
        await signIn.SignInAsync(user, isPersistent: false);
        await notifier.SuccessAsync(localizer["Your password was changed. You are signed out everywhere else."]);

        return LocalRedirect(await TargetAsync(null));
    }

    private string? LocalOnly(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : null;

    private async Task<string> TargetAsync(string? returnUrl) =>
        LocalOnly(returnUrl)
        ?? (await authorization.AuthorizeAsync(User, AdminPermissions.AccessAdminPanel) ? Url.RouteUrl("Admin")! : "~/");
}
