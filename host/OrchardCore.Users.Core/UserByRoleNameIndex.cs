namespace OrchardCore.Users.Indexes;

public class UserByRoleNameIndex
{
    public int Count { get; set; }
    public string RoleName { get; set; }
}
