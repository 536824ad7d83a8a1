using System.Security.Claims;
using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;

namespace EmbeddedOrchard.Security.Sessions;

internal sealed class SessionCookie(ShellSettings shell) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        options.Cookie.Name = "orchauth_" + shell.Name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/Login";
        options.LogoutPath = "/Users/LogOff";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.Events.OnSigningIn = SigningInAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            // A redirect would answer 302 to what is refused.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // Whatever way of signing in there is ends here. Who is signed in already only gets a new cookie.
    private static async Task SigningInAsync(CookieSigningInContext context)
    {
        var id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        if (id == context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            return;
        }

        var services = context.HttpContext.RequestServices;
        if (await services.GetRequiredService<UserManager<IUser>>().GetUserAsync(context.Principal!) is { } user)
        {
            await services.GetRequiredService<UserEvents>().SignInAsync(handler => handler.LoggedInAsync(user));
        }
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);
}
