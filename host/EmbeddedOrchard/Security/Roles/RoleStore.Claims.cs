using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Security;

namespace EmbeddedOrchard.Security.Roles;

internal sealed partial class RoleStore : IRoleClaimStore<IRole>
{
    public Task<IList<Claim>> GetClaimsAsync(IRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult<IList<Claim>>([.. Of(role).RoleClaims.Select(claim => claim.ToClaim())]);

    public Task AddClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        Of(role).RoleClaims.Add(new RoleClaim { ClaimType = claim.Type, ClaimValue = claim.Value });

        return Task.CompletedTask;
    }

    public Task RemoveClaimAsync(IRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        Of(role).RoleClaims.RemoveAll(other => other.ClaimType == claim.Type && other.ClaimValue == claim.Value);

        return Task.CompletedTask;
    }
}
