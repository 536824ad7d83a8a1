using EmbeddedOrchard.Store.Queries;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Security.Users;

/// <summary>Keeps at least one account that governs the site: enabled, with a password, and the super user or an administrator.</summary>
internal sealed class LastAdministrator(ISession session, ISiteService sites, ILookupNormalizer normalizer)
{
    // Each of them could be an invitation that was not accepted. Beyond, a change is refused that could have been allowed.
    private const int LookedAt = 50;

    /// <summary>
    /// Whether the site would have no such account left. It takes the turn to write first: from here to the commit nobody else changes
    /// what was seen.
    /// </summary>
    public async Task<bool> IsLostByAsync(User changed, bool isDeleted)
    {
        var super = (await sites.GetSiteSettingsAsync()).SuperUser;
        if (!isDeleted && Governs(changed, super))
        {
            return false;
        }

        await session.BeginTransactionAsync();
        var ids = await IdsAsync(super);
        if (!ids.Contains(changed.UserId))
        {
            return false;
        }

        var others = ids.Where(id => id != changed.UserId).ToArray();

        return others.Length == 0
            || !(await session.Query<User, UserIndex>(index => index.UserId.IsIn(others)).ListAsync()).Any(user => Governs(user, super));
    }

    private Task<IReadOnlyList<string>> IdsAsync(string? super)
    {
        var (users, inRole) = (session.TableOf<UserIndex>(), session.TableOf<UserRoleIndex>());

        return session.ListSqlAsync(
            $"SELECT u.UserId FROM {users} u WHERE u.UserId = @p0 AND u.IsEnabled = @p1"
                + $" UNION SELECT u.UserId FROM {inRole} r JOIN {users} u ON u.DocumentId = r.DocumentId WHERE r.RoleName = @p2 AND u.IsEnabled = @p1 LIMIT {LookedAt}",
            [super, true, normalizer.NormalizeName(RoleNames.Administrator)],
            row => row.GetString(0));
    }

    private static bool Governs(User user, string? super) =>
        user is { IsEnabled: true, PasswordHash: not null }
        && (user.UserId == super || user.RoleNames.Contains(RoleNames.Administrator, StringComparer.OrdinalIgnoreCase));
}
