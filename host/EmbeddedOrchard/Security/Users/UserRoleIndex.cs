using YesSql.Indexes;

namespace EmbeddedOrchard.Security.Users;

internal sealed class UserRoleIndex : MapIndex
{
    public string? RoleName { get; set; }
}
