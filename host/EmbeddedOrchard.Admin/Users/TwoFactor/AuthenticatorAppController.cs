using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.TwoFactor;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.TwoFactor;

/// <summary>Tells an app the key, and turns the second step on when the app has shown that it knows it.</summary>
[Authorize]
[Area("OrchardCore.Users")]
[AdminDress]
[RequireFeatures(BuiltInFeatures.AuthenticatorApp)]
public sealed class AuthenticatorAppController(
    UserManager<IUser> users, SignInManager<IUser> signIn, INotifier notifier, IHtmlLocalizer<AuthenticatorAppController> localizer, IServiceProvider services) : Controller
{
    private readonly Enrolment _enrolment = services.GetRequiredService<Enrolment>();

    private IHtmlLocalizer H { get; } = localizer;

    [HttpGet("Authenticator/Configure/App")]
    public async Task<IActionResult> Index() =>
        await users.GetUserAsync(User) is not User user ? NotFound()
        : user.TwoFactorEnabled ? ToOverview()
        : View(await _enrolment.BeginAsync(user));

    [HttpPost("Authenticator/Configure/App")]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost([FromForm] AuthenticatorPage form)
    {
        if (await users.GetUserAsync(User) is not User { TwoFactorEnabled: false } user)
        {
            return ToOverview();
        }

        if (_enrolment.Open(user, form.Sealed) is not { } key)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(form.Code), H.GetString("This page was open for too long. Give your app this new key.").Value);
            return View(await _enrolment.BeginAsync(user));
        }

        if (ModelState.IsValid)
        {
            if (await services.GetRequiredService<SecondStep>().EnableAsync(user, key, form.Code) is { } codes
                && await services.GetRequiredService<ContentCommit>().FinishAsync() == CommitOutcome.Committed)
            {
                await signIn.RefreshSignInAsync(user);
                await notifier.SuccessAsync(H["Signing in asks for a code of your app now. You are signed out everywhere else."]);
                return View("ShowRecoveryCodes", new RecoveryCodesPage(codes));
            }

            ModelState.AddModelError(nameof(form.Code), H.GetString("This is not the code of this key. Look at the clock of your device if it goes on.").Value);
        }

        return View(await _enrolment.PageAsync(user, key));
    }

    private RedirectToActionResult ToOverview() => RedirectToAction("Index", "TwoFactorAuthentication");
}
