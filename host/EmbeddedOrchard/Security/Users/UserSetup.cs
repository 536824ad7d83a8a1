using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Security.Users;

internal sealed class UserSetup(IUserService users) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var user = new User
        {
            UserId = Text(context, SetupConstants.AdminUserId),
            UserName = Text(context, SetupConstants.AdminUsername),
            Email = Text(context, SetupConstants.AdminEmail),
            EmailConfirmed = true,
            RoleNames = [RoleNames.Administrator],
        };

        await users.CreateUserAsync(user, Text(context, SetupConstants.AdminPassword) ?? string.Empty, (key, message) => context.Errors[key] = message);
    }

    private static string? Text(SetupContext context, string key) => context.Properties.GetValueOrDefault(key)?.ToString();
}
