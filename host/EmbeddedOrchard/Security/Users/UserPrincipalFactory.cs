using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Security.Users;

/// <summary>
/// The principal holds the roles, never their permissions: those are looked up when they are needed, so a change counts at once
/// and the cookie stays small.
/// </summary>
internal sealed class UserPrincipalFactory(UserManager<IUser> users, IOptions<IdentityOptions> options, IEnumerable<IUserClaimsProvider> providers)
    : UserClaimsPrincipalFactory<IUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(((User)user).RoleNames.Select(role => new Claim(identity.RoleClaimType, role)));
        identity.AddClaims(((User)user).UserClaims.Select(claim => claim.ToClaim()));

        foreach (var provider in providers)
        {
            await provider.GenerateAsync(user, identity);
        }

        return identity;
    }
}
