using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace EmbeddedOrchard.AuditTrail.Users;

/// <summary>Orchard Core's events of users by its names, and three of this host: of passwords, of roles, and of sign-ins that were only counted.</summary>
internal sealed class UserTrailEvents(IStringLocalizer<UserTrailEvents> localizer) : IConfigureOptions<AuditTrailOptions>
{
    public const string Category = "User";
    public const string LoggedIn = nameof(LoggedIn);
    public const string LogInFailed = nameof(LogInFailed);
    public const string LogInIsLockedOut = nameof(LogInIsLockedOut);
    public const string LogInFailuresCounted = nameof(LogInFailuresCounted);
    public const string Enabled = nameof(Enabled);
    public const string Disabled = nameof(Disabled);
    public const string Created = nameof(Created);
    public const string Updated = nameof(Updated);
    public const string Deleted = nameof(Deleted);
    public const string Confirmed = nameof(Confirmed);
    public const string PasswordChanged = nameof(PasswordChanged);
    public const string RolesChanged = nameof(RolesChanged);

    private IStringLocalizer S { get; } = localizer;

    public void Configure(AuditTrailOptions options) => options.For<UserTrailEvents>(Category, _ => S["User"])
        .WithEvent(LoggedIn, _ => S["Signed in"], _ => S["A user signed in."], true)
        .WithEvent(LogInFailed, _ => S["Sign-in failed"], _ => S["An attempt to sign in failed."], true)
        .WithEvent(LogInIsLockedOut, _ => S["Sign-in to a locked account"], _ => S["An attempt to sign in failed because the account is locked."], true)
        .WithEvent(LogInFailuresCounted, _ => S["More failed sign-ins"], _ => S["There were more failed sign-ins than are recorded one by one."], true)
        .WithEvent(Enabled, _ => S["Enabled"], _ => S["A user was enabled."], true)
        .WithEvent(Disabled, _ => S["Disabled"], _ => S["A user was disabled."], true)
        .WithEvent(Created, _ => S["Created"], _ => S["A user was created."], true)
        .WithEvent(Updated, _ => S["Updated"], _ => S["A user was changed."], true)
        .WithEvent(Deleted, _ => S["Deleted"], _ => S["A user was deleted."], true)
        .WithEvent(Confirmed, _ => S["Confirmed"], _ => S["The e-mail address of a user was confirmed."], true)
        .WithEvent(PasswordChanged, _ => S["Password changed"], _ => S["The password of a user was changed."], true)
        .WithEvent(RolesChanged, _ => S["Roles changed"], _ => S["The roles of a user were changed."], true);
}
