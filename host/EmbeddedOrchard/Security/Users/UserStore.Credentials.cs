using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Security.Users;

internal sealed partial class UserStore : IUserPasswordStore<IUser>, IUserEmailStore<IUser>, IUserSecurityStampStore<IUser>
{
    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        Of(user).PasswordHash = passwordHash;

        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(user).PasswordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Of(user).PasswordHash is not null);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken)
    {
        Of(user).Email = email;

        return Task.CompletedTask;
    }

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(user).Email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Of(user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken)
    {
        Of(user).EmailConfirmed = confirmed;

        return Task.CompletedTask;
    }

    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync();

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken)
    {
        Of(user).NormalizedEmail = normalizedEmail;

        return Task.CompletedTask;
    }

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken)
    {
        Of(user).SecurityStamp = stamp;

        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(user).SecurityStamp);
}
