using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

public class UserIndex : MapIndex
{
    public int AccessFailedCount { get; set; }
    public long DocumentId { get; set; }
    public bool IsEnabled { get; set; }
    public bool IsLockoutEnabled { get; set; }
    public DateTime? LockoutEndUtc { get; set; }
    public string NormalizedEmail { get; set; }
    public string NormalizedUserName { get; set; }
    public string UserId { get; set; }
}
