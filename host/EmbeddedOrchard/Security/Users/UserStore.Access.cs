using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Security.Users;

internal sealed partial class UserStore : IUserRoleStore<IUser>, IUserLockoutStore<IUser>
{
    public Task AddToRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        Of(user).RoleNames.Add(roleName);

        return Task.CompletedTask;
    }

    public Task RemoveFromRoleAsync(IUser user, string roleName, CancellationToken cancellationToken)
    {
        Of(user).RoleNames = [.. Of(user).RoleNames.Where(role => normalizer.NormalizeName(role) != normalizer.NormalizeName(roleName))];

        return Task.CompletedTask;
    }

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<string>>([.. Of(user).RoleNames]);

    public Task<bool> IsInRoleAsync(IUser user, string roleName, CancellationToken cancellationToken) =>
        Task.FromResult(Of(user).RoleNames.Any(role => normalizer.NormalizeName(role) == normalizer.NormalizeName(roleName)));

    public async Task<IList<IUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeName(roleName);

        return [.. await session.Query<User, UserRoleIndex>(index => index.RoleName == normalized).ListAsync()];
    }

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<DateTimeOffset?>(Of(user).LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        Of(user).LockoutEndUtc = lockoutEnd?.UtcDateTime;

        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(++Of(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken)
    {
        Of(user).AccessFailedCount = 0;

        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Of(user).AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Of(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken)
    {
        Of(user).IsLockoutEnabled = enabled;

        return Task.CompletedTask;
    }
}
