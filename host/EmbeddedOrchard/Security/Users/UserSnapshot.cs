using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Security.Users;

/// <summary>What of a user is worth an event when it changes. The password's hash is compared and never told.</summary>
internal sealed record UserSnapshot(
    string? UserName, string? Email, string? PhoneNumber, bool IsEnabled, bool EmailConfirmed, bool TwoFactorEnabled, string? PasswordHash, string[] Roles)
{
    public static UserSnapshot Of(User user) => new(
        user.UserName, user.Email, user.PhoneNumber, user.IsEnabled, user.EmailConfirmed, user.TwoFactorEnabled, user.PasswordHash,
        [.. user.RoleNames.Order(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>The names of the other properties that differ: those that have no event of their own.</summary>
    public string[] OthersThan(UserSnapshot after) =>
    [
        .. UserName == after.UserName ? [] : (string[])[nameof(UserName)],
        .. Email == after.Email ? [] : (string[])[nameof(Email)],
        .. PhoneNumber == after.PhoneNumber ? [] : (string[])[nameof(PhoneNumber)],
        .. TwoFactorEnabled == after.TwoFactorEnabled ? [] : (string[])[nameof(TwoFactorEnabled)],
    ];
}
