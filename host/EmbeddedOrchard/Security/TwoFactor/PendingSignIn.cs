using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Security.TwoFactor;

/// <summary>
/// Somebody who has typed the right password and not yet a code, in Identity's own cookie for it: for five minutes, and no longer
/// than the password stays as it was.
/// </summary>
internal sealed class PendingSignIn(UserManager<IUser> users)
{
    private const string RememberMe = "RememberMe";
    private const string Stamp = "Stamp";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    public static Task BeginAsync(HttpContext http, User user, bool rememberMe)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, user.UserId));
        identity.AddClaim(new Claim(Stamp, user.SecurityStamp));
        identity.AddClaim(new Claim(RememberMe, rememberMe ? "1" : "0"));

        return http.SignInAsync(
            IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity), new AuthenticationProperties { ExpiresUtc = DateTimeOffset.UtcNow + _patience });
    }

    /// <summary>Null when nobody is at this step.</summary>
    public async Task<(User User, bool RememberMe)?> FindAsync(HttpContext http)
    {
        var result = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);

        return result.Principal is { } principal
            && principal.FindFirstValue(ClaimTypes.Name) is { } id
            && await users.FindByIdAsync(id) is User user
            && principal.FindFirstValue(Stamp) == user.SecurityStamp
                ? (user, principal.FindFirstValue(RememberMe) == "1")
                : null;
    }

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
