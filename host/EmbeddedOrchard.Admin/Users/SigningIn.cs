using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Admin.Users;

/// <summary>Signs in whoever knows the password; else the model state says why not.</summary>
internal sealed class SigningIn(IUserService users, SignInManager<IUser> signIn)
{
    public async Task<bool> TryAsync(LoginPage form, HttpContext http, ModelStateDictionary modelState)
    {
        if (await users.AuthenticateAsync(form.UserName!.Trim(), form.Password!, (_, message) => modelState.AddModelError(nameof(LoginForm), message)) is not { } user)
        {
            return false;
        }

        await signIn.SignInAsync(user, form.RememberMe);
        http.User = await signIn.CreateUserPrincipalAsync(user);

        return true;
    }
}
