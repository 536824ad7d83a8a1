using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Security.Users;

internal sealed class UserService(
    UserManager<IUser> users,
    IUserClaimsPrincipalFactory<IUser> principals,
    PasswordCheck passwords,
    IStringLocalizer<UserService> localizer) : IUserService
{
    public async Task<IUser?> AuthenticateAsync(string usernameOrEmail, string password, Action<string, string> reportError)
    {
        var user = await passwords.CheckAsync(usernameOrEmail, password);
        if (user is null)
        {
            reportError(string.Empty, localizer["The specified username/password couple is invalid."]);
        }

        return user;
    }

    public async Task<IUser?> CreateUserAsync(IUser user, string password, Action<string, string> reportError)
    {
        var result = password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password);

        return Report(result, reportError) ? user : null;
    }

    public async Task<bool> ChangeEmailAsync(IUser user, string newEmail, Action<string, string> reportError) =>
        Report(await users.SetEmailAsync(user, newEmail), reportError);

    public async Task<bool> ChangePasswordAsync(IUser user, string currentPassword, string newPassword, Action<string, string> reportError) =>
        Report(await users.ChangePasswordAsync(user, currentPassword, newPassword), reportError);

    public async Task<bool> ResetPasswordAsync(string usernameOrEmail, string resetToken, string newPassword, Action<string, string> reportError)
    {
        if (await GetUserAsync(usernameOrEmail) is not { } user)
        {
            reportError(string.Empty, localizer["The token is not valid."]);
            return false;
        }

        return Report(await users.ResetPasswordAsync(user, resetToken, newPassword), reportError);
    }

    public Task<ClaimsPrincipal> CreatePrincipalAsync(IUser user) => principals.CreateAsync(user);

    public async Task<IUser?> GetAuthenticatedUserAsync(ClaimsPrincipal principal) => await users.GetUserAsync(principal);

    public async Task<IUser?> GetUserAsync(string usernameOrEmail) =>
        await users.FindByNameAsync(usernameOrEmail) ?? await users.FindByEmailAsync(usernameOrEmail);

    public async Task<IUser?> GetUserByUniqueIdAsync(string userId) => await users.FindByIdAsync(userId);

    public async Task<IUser?> GetForgotPasswordUserAsync(string userId)
    {
        if (await GetUserAsync(userId) is not User { IsEnabled: true } user)
        {
            return null;
        }

        user.ResetToken = await users.GeneratePasswordResetTokenAsync(user);

        return user;
    }

    private static bool Report(IdentityResult result, Action<string, string> reportError)
    {
        foreach (var error in result.Errors)
        {
            reportError(IdentityFields.Of(error.Code), error.Description);
        }

        return result.Succeeded;
    }
}
