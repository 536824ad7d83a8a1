using EmbeddedOrchard.Admin.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>Signs somebody in again who was at work, and gives their work back.</summary>
[Area("OrchardCore.Users")]
[AdminDress]
public sealed class ResumeController(IStringLocalizer<ResumeController> localizer, IServiceProvider services) : Controller
{
    private readonly SigningIn _signingIn = services.GetRequiredService<SigningIn>();
    private readonly AdminAddresses _addresses = services.GetRequiredService<AdminAddresses>();

    // Who comes back to the address has nothing in hand any more.
    [HttpGet("Login/Resume")]
    public IActionResult Index() => LocalRedirect("~/Login");

    [HttpPost("Login/Resume")]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost([Bind(Prefix = nameof(LoginForm))] LoginPage login)
    {
        if (TypedForm.Unpack(Request.Form, address => _addresses.Check(address, Request.PathBase)) is not { } form)
        {
            return BadRequest();
        }

        var answer = User.Identity?.IsAuthenticated == true ? SignInAnswer.SignedIn
            : ModelState.IsValid ? await _signingIn.TryAsync(login, HttpContext, ModelState)
            : SignInAnswer.Refused;
        if (answer == SignInAnswer.AsksForCode)
        {
            ModelState.AddModelError($"{nameof(LoginForm)}.{nameof(login.Code)}", localizer["Your account asks for a code of your authenticator app, too. Type your password and the code."]);
        }

        return answer == SignInAnswer.SignedIn
            ? View("Review", new ReviewPage(form, IsSignedInAgain: true))
            : View("SignInAgain", new SignInAgainPage(form, login));
    }
}
