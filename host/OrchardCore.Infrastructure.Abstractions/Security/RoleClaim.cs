namespace OrchardCore.Security;

public class RoleClaim
{
    public string ClaimType { get; set; }
    public string ClaimValue { get; set; }
}
