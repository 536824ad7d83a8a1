using EmbeddedOrchard.Security.TwoFactor;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace EmbeddedOrchard.Security.Users;

/// <summary>
/// Whether a name and a password belong to a user who may come in. Unknown name, wrong password, locked and disabled
/// take the same time and get the same answer: none of them tells whether the account exists.
/// </summary>
internal sealed partial class PasswordCheck(
    UserManager<IUser> users,
    IPasswordHasher<IUser> hasher,
    ILookupNormalizer normalizer,
    SignInGates gates,
    ISession session,
    IEnumerable<SecondStep> secondSteps,
    UserEvents events,
    ILogger<PasswordCheck> logger)
{
    private static readonly User _nobody = new() { UserName = "nobody" };
    private static string? _nobodysHash;

    public async Task<IUser?> CheckAsync(string usernameOrEmail, string password)
    {
        // One at a time for each name: parallel guesses would otherwise all read the same count of failures.
        using var gate = await gates.EnterAsync(normalizer.NormalizeName(usernameOrEmail));

        var user = await users.FindByNameAsync(usernameOrEmail) ?? await users.FindByEmailAsync(usernameOrEmail);
        if (user is null)
        {
            SpendTheSameTime(password);
            await events.SignInAsync(handler => handler.LoggingInFailedAsync(usernameOrEmail));
            await session.SaveChangesAsync();
            LogRefused("unknown");
            return null;
        }

        var right = await users.CheckPasswordAsync(user, password);
        var locked = await users.IsLockedOutAsync(user);

        if (!right && !locked)
        {
            await users.AccessFailedAsync(user);
        }

        if (right && !locked && ((User)user).IsEnabled)
        {
            // Half a proof forgets no wrong codes: guessing them would never end.
            if (!secondSteps.Any() || !SecondStep.IsAskedOf((User)user))
            {
                await users.ResetAccessFailedCountAsync(user);
            }

            await session.SaveChangesAsync();
            return user;
        }

        await events.SignInAsync(handler => locked ? handler.IsLockedOutAsync(user) : handler.LoggingInFailedAsync(user));
        await session.SaveChangesAsync();
        LogRefused(locked ? "locked" : right ? "disabled" : "password");

        return null;
    }

    private void SpendTheSameTime(string password)
    {
        _nobodysHash ??= hasher.HashPassword(_nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(_nobody, _nobodysHash, password);
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Information, Message = "A sign-in was refused: {Reason}.")]
    private partial void LogRefused(string reason);
}
