using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Bulk;

/// <summary>What came of it: with a refusal nothing was changed.</summary>
internal sealed record UserBulkResult(int Done, string? Refusal, CommitOutcome Outcome);

internal sealed class UserBulkWork(AccountChanges accounts, UserManager<IUser> users, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<UserBulkLine>> LinesAsync(UsersBulkAction action, IEnumerable<string> ids, ClaimsPrincipal reader)
    {
        var lines = new List<UserBulkLine>();
        foreach (var id in ids)
        {
            if (await accounts.FindAsync(id) is { } user && await authorization.AuthorizeAsync(reader, CommonPermissions.ListUsers, user))
            {
                lines.Add(new UserBulkLine(user, await EffectAsync(action, user, reader)));
            }
        }

        return lines;
    }

    public async Task<UserBulkResult> RunAsync(UsersBulkAction action, IReadOnlyList<string> ids, ClaimsPrincipal reader)
    {
        var done = 0;
        foreach (var id in ids)
        {
            if (await accounts.FindToChangeAsync(id) is not { } user || await EffectAsync(action, user, reader) != UserEffect.Acts)
            {
                continue;
            }

            if (await ActAsync(action, user) is { Succeeded: false } refused)
            {
                await accounts.GiveUpAsync();

                return new UserBulkResult(0, $"{user.UserName}: {string.Join(' ', refused.Errors.Select(error => error.Description))}", CommitOutcome.Discarded);
            }

            done++;
        }

        return new UserBulkResult(done, null, await accounts.FinishAsync());
    }

    private async Task<UserEffect> EffectAsync(UsersBulkAction action, User user, ClaimsPrincipal reader)
    {
        if (action != UsersBulkAction.Approve && user.UserId == reader.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            return UserEffect.OwnAccount;
        }

        var permission = action == UsersBulkAction.Delete ? CommonPermissions.DeleteUsers : CommonPermissions.EditUsers;
        var isSo = action switch
        {
            UsersBulkAction.Approve => user.EmailConfirmed,
            UsersBulkAction.Enable => user.IsEnabled,
            UsersBulkAction.Disable => !user.IsEnabled,
            _ => false,
        };

        return !await authorization.AuthorizeAsync(reader, permission, user) ? UserEffect.NotAllowed : isSo ? UserEffect.Nothing : UserEffect.Acts;
    }

    private async Task<IdentityResult> ActAsync(UsersBulkAction action, User user)
    {
        switch (action)
        {
            case UsersBulkAction.Approve:
                user.EmailConfirmed = true;
                return await users.UpdateAsync(user);
            case UsersBulkAction.Delete:
                return await accounts.DeleteAsync(user);
            default:
                return await accounts.SetEnabledAsync(user, action == UsersBulkAction.Enable);
        }
    }
}
