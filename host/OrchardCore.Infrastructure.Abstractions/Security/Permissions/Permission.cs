namespace OrchardCore.Security.Permissions;

public class Permission
{
    public const string ClaimType = "Permission";
    public Permission(string name)
    {
        Name = name;
    }
    public Permission(string name, string description, bool isSecurityCritical = false)
    {
        Name = name;
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }
    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
    {
        Name = name;
        Description = description;
        ImpliedBy = impliedBy;
        IsSecurityCritical = isSecurityCritical;
    }
    public string Category { get; set; }
    public string Description { get; set; }
    public IEnumerable<Permission> ImpliedBy { get; }
    public bool IsSecurityCritical { get; }
    public string Name { get; }
}
