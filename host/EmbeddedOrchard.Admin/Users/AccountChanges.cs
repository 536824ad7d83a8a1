using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Admin.Users;

/// <summary>Changes accounts in one transaction: all of what was asked for or nothing.</summary>
internal sealed class AccountChanges(UserManager<IUser> users, ISession session, ContentCommit commit)
{
    public async Task<User?> FindAsync(string? id) => string.IsNullOrEmpty(id) ? null : await users.FindByIdAsync(id) as User;

    /// <summary>Takes the turn to write: from here to the commit nobody else changes what is read.</summary>
    public Task BeginAsync() => session.BeginTransactionAsync();

    public async Task<User?> FindToChangeAsync(string? id)
    {
        await BeginAsync();

        return await FindAsync(id);
    }

    /// <summary>Whoever is signed in with the account is signed out by it.</summary>
    public Task<IdentityResult> SetEnabledAsync(User user, bool isEnabled)
    {
        user.IsEnabled = isEnabled;

        return users.UpdateSecurityStampAsync(user);
    }

    public Task<IdentityResult> DeleteAsync(User user) => users.DeleteAsync(user);

    public async Task<IdentityResult> UnlockAsync(User user)
    {
        user.AccessFailedCount = 0;

        return await users.SetLockoutEndDateAsync(user, null);
    }

    /// <summary>An administrator's word: the person need not know the old password.</summary>
    public async Task<IdentityResult> SetPasswordAsync(User user, string password) =>
        await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);

    public Task<CommitOutcome> FinishAsync() => commit.FinishAsync();

    public Task GiveUpAsync() => session.CancelAsync();
}
