using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.Listing;

internal sealed class UserRows(IAuthorizationService authorization, IClock clock)
{
    public async Task<UserRow> OfAsync(User user, ClaimsPrincipal reader) => new(
        user,
        StateOf(user),
        user.UserId == reader.FindFirstValue(ClaimTypes.NameIdentifier),
        await authorization.AuthorizeAsync(reader, CommonPermissions.ViewUsers, user),
        await authorization.AuthorizeAsync(reader, CommonPermissions.EditUsers, user),
        await authorization.AuthorizeAsync(reader, CommonPermissions.DeleteUsers, user));

    public AccountState StateOf(User user) =>
        !user.IsEnabled ? AccountState.Disabled
        : user.LockoutEndUtc > clock.UtcNow ? AccountState.Locked
        : user.PasswordHash is null ? AccountState.Invited
        : AccountState.Enabled;
}
