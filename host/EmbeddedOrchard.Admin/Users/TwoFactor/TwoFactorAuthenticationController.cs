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

/// <summary>The second step of signing in, and what a user may do about it, at Orchard Core's addresses.</summary>
[Area("OrchardCore.Users")]
[AdminDress]
[RequireFeatures(BuiltInFeatures.AuthenticatorApp)]
public sealed class TwoFactorAuthenticationController(
    UserManager<IUser> users,
    SignInManager<IUser> signIn,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<TwoFactorAuthenticationController> localizer,
    IServiceProvider services) : Controller
{
    private readonly SecondStep _second = services.GetRequiredService<SecondStep>();
    private readonly PendingSignIn _pending = services.GetRequiredService<PendingSignIn>();
    private readonly Proving _proving = services.GetRequiredService<Proving>();
    private readonly ContentCommit _commit = services.GetRequiredService<ContentCommit>();

    [HttpGet("LoginWithTwoFactorAuthentication")]
    public Task<IActionResult> LoginWithTwoFactorAuthentication(string? returnUrl) => AskAsync(returnUrl);

    [HttpPost("LoginWithTwoFactorAuthentication")]
    [ActionName(nameof(LoginWithTwoFactorAuthentication))]
    public Task<IActionResult> LoginWithTwoFactorAuthenticationPost([FromForm] CodePage form, string? returnUrl) => SignInAsync(form, returnUrl, _proving.IsCodeAsync);

    [HttpGet("LoginWithRecoveryCode")]
    public Task<IActionResult> LoginWithRecoveryCode(string? returnUrl) => AskAsync(returnUrl);

    [HttpPost("LoginWithRecoveryCode")]
    [ActionName(nameof(LoginWithRecoveryCode))]
    public Task<IActionResult> LoginWithRecoveryCodePost([FromForm] CodePage form, string? returnUrl) => SignInAsync(form, returnUrl, _proving.IsRecoveryCodeAsync);

    [Authorize]
    [HttpGet("TwoFactor")]
    public async Task<IActionResult> Index() =>
        await users.GetUserAsync(User) is User user ? View(new TwoFactorPage(user.TwoFactorEnabled, _second.CodesLeft(user))) : NotFound();

    [Authorize]
    [HttpGet("GenerateRecoveryCodes")]
    public Task<IActionResult> GenerateRecoveryCodes() => AskForProofAsync();

    [Authorize]
    [HttpPost("GenerateRecoveryCodes")]
    [ActionName(nameof(GenerateRecoveryCodes))]
    public async Task<IActionResult> GenerateRecoveryCodesPost([FromForm] ProofPage form)
    {
        if (await users.GetUserAsync(User) is not User { TwoFactorEnabled: true } user)
        {
            return RedirectToAction(nameof(Index));
        }

        if (!ModelState.IsValid || !await _proving.IsProofAsync(user, form, ModelState))
        {
            return View(form);
        }

        var codes = await _second.NewCodesAsync(user);
        return await _commit.FinishAsync() == CommitOutcome.Committed ? View("ShowRecoveryCodes", new RecoveryCodesPage(codes)) : RedirectToAction(nameof(Index));
    }

    [Authorize]
    [HttpGet("DisableTwoFactorAuthentication")]
    public Task<IActionResult> DisableTwoFactorAuthentication() => AskForProofAsync();

    [Authorize]
    [HttpPost("DisableTwoFactorAuthentication")]
    [ActionName(nameof(DisableTwoFactorAuthentication))]
    public async Task<IActionResult> DisableTwoFactorAuthenticationPost([FromForm] ProofPage form)
    {
        if (await users.GetUserAsync(User) is not User { TwoFactorEnabled: true } user)
        {
            return RedirectToAction(nameof(Index));
        }

        if (!ModelState.IsValid || !await _proving.IsProofAsync(user, form, ModelState))
        {
            return View(form);
        }

        await _second.DisableAsync(user);
        if (await _commit.FinishAsync() == CommitOutcome.Committed)
        {
            await signIn.RefreshSignInAsync(user);
            await notifier.SuccessAsync(localizer["Signing in asks for your password only. You are signed out everywhere else."]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> AskAsync(string? returnUrl) =>
        await _pending.FindAsync(HttpContext) is null ? ToLogin(returnUrl) : View(new CodePage { ReturnUrl = LocalOnly(returnUrl) });

    private async Task<IActionResult> SignInAsync(CodePage form, string? returnUrl, Func<User, CodePage, Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary, Task<bool>> isRight)
    {
        form.ReturnUrl = LocalOnly(returnUrl);
        if (await _pending.FindAsync(HttpContext) is not var (user, rememberMe))
        {
            return ToLogin(returnUrl);
        }

        if (!ModelState.IsValid || !await isRight(user, form, ModelState))
        {
            return View(form);
        }

        if (await _commit.FinishAsync() != CommitOutcome.Committed)
        {
            return ToLogin(returnUrl);
        }

        await PendingSignIn.EndAsync(HttpContext);
        await signIn.SignInAsync(user, rememberMe);
        var principal = await signIn.CreateUserPrincipalAsync(user);
        return LocalRedirect(form.ReturnUrl ?? (await authorization.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel) ? Url.RouteUrl("Admin")! : "~/"));
    }

    private async Task<IActionResult> AskForProofAsync() =>
        await users.GetUserAsync(User) is User { TwoFactorEnabled: true } ? View(new ProofPage()) : RedirectToAction(nameof(Index));

    private RedirectToActionResult ToLogin(string? returnUrl) => RedirectToAction("Login", "Account", new { returnUrl = LocalOnly(returnUrl) });

    private string? LocalOnly(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : null;
}
