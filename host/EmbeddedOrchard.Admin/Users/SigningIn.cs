using EmbeddedOrchard.Security.TwoFactor;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Admin.Users;

internal enum SignInAnswer
{
    /// <summary>The model state says why.</summary>
    Refused,

    /// <summary>The password is right, and a code of the user's app is asked for.</summary>
    AsksForCode,

    SignedIn,
}

/// <summary>Signs in whoever knows the password, and has the app if the account asks for it. There is no second step while its feature is not enabled.</summary>
internal sealed class SigningIn(
    IUserService users, SignInManager<IUser> signIn, IEnumerable<SecondStep> secondSteps, UserManager<IUser> accounts, IStringLocalizer<SigningIn> localizer)
{
    public async Task<SignInAnswer> TryAsync(LoginPage form, HttpContext http, ModelStateDictionary modelState)
    {
        if (await users.AuthenticateAsync(form.UserName!.Trim(), form.Password!, (_, message) => modelState.AddModelError(nameof(LoginForm), message)) is not { } user)
        {
            return SignInAnswer.Refused;
        }

        if (secondSteps.FirstOrDefault() is { } second && SecondStep.IsAskedOf((User)user))
        {
            if (string.IsNullOrWhiteSpace(form.Code))
            {
                form.AsksForCode = true;
                await PendingSignIn.BeginAsync(http, (User)user, form.RememberMe);
                return SignInAnswer.AsksForCode;
            }

            // Read again: the check of the password has committed.
            user = await accounts.FindByIdAsync(((User)user).UserId);
            if (await second.CheckCodeAsync((User)user!, form.Code) != ProofAnswer.Right)
            {
                form.AsksForCode = true;
                modelState.AddModelError($"{nameof(LoginForm)}.{nameof(form.Code)}", localizer["This code is not right, or it was used already. Wait for the next one."]);
                return SignInAnswer.Refused;
            }
        }

        await signIn.SignInAsync(user!, form.RememberMe);
        http.User = await signIn.CreateUserPrincipalAsync(user!);

        return SignInAnswer.SignedIn;
    }
}
