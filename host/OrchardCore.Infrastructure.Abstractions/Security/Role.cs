namespace OrchardCore.Security;

public class Role : IRole
{
    public string NormalizedRoleName { get; set; }
    public List<RoleClaim> RoleClaims { get; set; }
    public string RoleDescription { get; set; }
    public string RoleName { get; set; }
}
