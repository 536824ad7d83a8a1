using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Security.Users;

internal sealed partial class UserStore(
    ISession session, IIdGenerator ids, ILookupNormalizer normalizer, LastAdministrator administrators, IdentityErrorDescriber errors, UserEvents events) : IUserStore<IUser>
{
    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        Of(user).UserId ??= ids.GenerateUniqueId();
        if (!await events.MayCreateAsync(Of(user)))
        {
            return IdentityResult.Failed();
        }

        await session.SaveAsync(user);
        await events.CreatedAsync(Of(user));

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        if (await administrators.IsLostByAsync(Of(user), isDeleted: false))
        {
            return LastAdministrator();
        }

        if (!await events.MayUpdateAsync(Of(user)))
        {
            return IdentityResult.Failed();
        }

        try
        {
            // Or an account that was disabled meanwhile would be enabled again by whoever read it before.
            await session.SaveAsync(user, checkConcurrency: true);
            await session.FlushAsync();
        }
        catch (ConcurrencyException)
        {
            return IdentityResult.Failed(errors.ConcurrencyFailure());
        }

        await events.UpdatedAsync(Of(user));

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        if (await administrators.IsLostByAsync(Of(user), isDeleted: true))
        {
            return LastAdministrator();
        }

        if (!await events.MayDeleteAsync(Of(user)))
        {
            return IdentityResult.Failed();
        }

        session.Delete(user);
        await events.DeletedAsync(Of(user));

        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync();

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Of(user).UserId ??= ids.GenerateUniqueId());

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(user).UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken)
    {
        Of(user).UserName = userName;

        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken)
    {
        Of(user).NormalizedUserName = normalizedName;

        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The session belongs to the scope.
    }

    private IdentityResult LastAdministrator() => IdentityResult.Failed(((AccountErrors)errors).LastAdministrator());

    private static User Of(IUser user) => (User)user;
}
