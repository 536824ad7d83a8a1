using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace EmbeddedOrchard.Security.Users;

internal sealed class UserIndexProvider(ILookupNormalizer normalizer) : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context)
    {
        context.For<UserIndex>().Map(user => new UserIndex
        {
            UserId = user.UserId,
            NormalizedUserName = user.NormalizedUserName,
            NormalizedEmail = user.NormalizedEmail,
            IsEnabled = user.IsEnabled,
            IsLockoutEnabled = user.IsLockoutEnabled,
            LockoutEndUtc = user.LockoutEndUtc,
            AccessFailedCount = user.AccessFailedCount,
        });

        context.For<UserRoleIndex>().Map(user => user.RoleNames.Select(role => new UserRoleIndex { RoleName = normalizer.NormalizeName(role) }));
    }
}
