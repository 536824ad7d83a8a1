using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Security.TwoFactor;

internal enum ProofAnswer
{
    Right,
    Wrong,

    /// <summary>Too many wrong answers: not even the right one counts for a while.</summary>
    Locked,
}

/// <summary>
/// Proofs of who somebody is beside or instead of the password, and turning the second step on and off. A wrong proof counts like
/// a wrong password, and both together close the account for a while.
/// </summary>
internal sealed partial class SecondStep(
    UserManager<IUser> users, UserSecrets secrets, ISession session, ISiteService sites, IClock clock, ILogger<SecondStep> logger)
{
    /// <summary>Whether the right password alone is not enough for this user.</summary>
    public static bool IsAskedOf(User user) => user.TwoFactorEnabled;

    public int CodesLeft(User user) => secrets.CodesOf(user).Count;

    /// <summary>A code of the app. It is right once: neither it nor an older one is taken again.</summary>
    public Task<ProofAnswer> CheckCodeAsync(User user, string? code) => CheckAsync(user, () => Task.FromResult(Takes(user, secrets.KeyOf(user), code)));

    /// <summary>One of the recovery codes, which is gone then.</summary>
    public Task<ProofAnswer> CheckRecoveryCodeAsync(User user, string? code) => CheckAsync(user, () =>
    {
        var left = RecoveryCodes.Without(secrets.CodesOf(user), code ?? string.Empty);
        if (left is not null)
        {
            secrets.SetCodes(user, left);
        }

        return Task.FromResult(left is not null);
    });

    public Task<ProofAnswer> CheckPasswordAsync(User user, string? password) => CheckAsync(user, () => users.CheckPasswordAsync(user, password ?? string.Empty));

    /// <summary>Turns the second step on with a key whose code was typed; every session of the user ends.</summary>
    /// <returns>New recovery codes; null when the code is not one of the key.</returns>
    public async Task<IReadOnlyList<string>?> EnableAsync(User user, string key, string? code)
    {
        if (user.TwoFactorEnabled || Totp.StepOf(Digits(code), key, clock.UtcNow) is not { } step || !await TryBeginAsync(user))
        {
            return null;
        }

        UserSecrets.Clear(user);
        secrets.SetKey(user, key);
        secrets.SetStep(user, step);
        user.TwoFactorEnabled = true;
        var codes = await NewCodesAsync(user);
        await users.UpdateSecurityStampAsync(user);
        return codes;
    }

    /// <summary>In place of those that there were.</summary>
    public async Task<IReadOnlyList<string>> NewCodesAsync(User user)
    {
        var codes = RecoveryCodes.New((await sites.GetSettingsAsync<TwoFactorLoginSettings>()).NumberOfRecoveryCodesToGenerate);
        secrets.SetCodes(user, codes);
        await users.UpdateAsync(user);
        return codes;
    }

    /// <summary>Turns the second step off and forgets its key; every session of the user ends.</summary>
    public async Task DisableAsync(User user)
    {
        UserSecrets.Clear(user);
        user.TwoFactorEnabled = false;
        await users.UpdateSecurityStampAsync(user);
    }

    private static string Digits(string? code) => string.Concat((code ?? string.Empty).Where(letter => !char.IsWhiteSpace(letter) && letter != '-'));

    private bool Takes(User user, string? key, string? code)
    {
        if (key is null || Totp.StepOf(Digits(code), key, clock.UtcNow) is not { } step || step <= (secrets.StepOf(user) ?? long.MinValue))
        {
            return false;
        }

        secrets.SetStep(user, step);
        return true;
    }

    // What a right proof changes is committed by who asked, together with what it was for; a wrong one counts whatever happens then.
    private async Task<ProofAnswer> CheckAsync(User user, Func<Task<bool>> isRight)
    {
        // Two proofs at once: the second one was read before the first one counted.
        if (!await TryBeginAsync(user))
        {
            LogRefused("busy");
            return ProofAnswer.Wrong;
        }

        if (await users.IsLockedOutAsync(user))
        {
            LogRefused("locked");
            return ProofAnswer.Locked;
        }

        if (user.IsEnabled && await isRight())
        {
            await users.ResetAccessFailedCountAsync(user);
            await users.UpdateAsync(user);
            return ProofAnswer.Right;
        }

        await users.AccessFailedAsync(user);
        var isLocked = await users.IsLockedOutAsync(user);
        await session.SaveChangesAsync();
        LogRefused("wrong");
        return isLocked ? ProofAnswer.Locked : ProofAnswer.Wrong;
    }

    /// <summary>Takes the turn to write; false if the user has changed since it was read.</summary>
    private async Task<bool> TryBeginAsync(User user)
    {
        try
        {
            await session.SaveAsync(user, checkConcurrency: true);
            await session.FlushAsync();
            return true;
        }
        catch (ConcurrencyException)
        {
            return false;
        }
    }

    [LoggerMessage(EventId = 4002, Level = LogLevel.Information, Message = "A second step was refused: {Reason}.")]
    private partial void LogRefused(string reason);
}
