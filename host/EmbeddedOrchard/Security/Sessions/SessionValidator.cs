using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Security.Sessions;

/// <summary>Ends a session on the first request after the user's password, roles or state changed.</summary>
internal sealed class SessionValidator(UserManager<IUser> users, IOptions<IdentityOptions> options) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal && await users.GetUserAsync(principal) is User user && IsStillValid(principal, user))
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    private bool IsStillValid(ClaimsPrincipal principal, User user) =>
        user.IsEnabled
        && principal.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType) == user.SecurityStamp
        && user.RoleNames.ToHashSet(StringComparer.OrdinalIgnoreCase)
            .SetEquals(principal.FindAll(options.Value.ClaimsIdentity.RoleClaimType).Select(claim => claim.Value));
}
