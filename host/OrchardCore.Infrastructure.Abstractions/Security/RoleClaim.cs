using System.Security.Claims;

namespace OrchardCore.Security;

public class RoleClaim
{
    public string ClaimType { get; set; }
    public string ClaimValue { get; set; }

    public Claim ToClaim() => new(ClaimType, ClaimValue);

    public static implicit operator Claim(RoleClaim claim) => claim.ToClaim();
}
