using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.AuditTrail.Users;

/// <summary>Records what happens to users, and who signs in or does not.</summary>
internal sealed class UserTrail(
    IAuditTrailManager trail, IHttpContextAccessor http, UserSnapshots snapshots, FailedSignIns failures, ILookupNormalizer normalizer)
    : UserEventHandlerBase, ILoginFormEvent
{
    public Task LoggingInAsync(string userName, Action<string, string> reportError) => Task.CompletedTask;

    // A name that nobody has may be a password typed into the wrong field; Orchard Core keeps it, too.
    public Task LoggingInFailedAsync(string userName) => FailedAsync(UserTrailEvents.LogInFailed, new User { UserName = userName });

    public Task LoggingInFailedAsync(IUser user) => FailedAsync(UserTrailEvents.LogInFailed, (User)user);

    public Task IsLockedOutAsync(IUser user) => FailedAsync(UserTrailEvents.LogInIsLockedOut, (User)user);

    public Task LoggedInAsync(IUser user) => RecordAsync(UserTrailEvents.LoggedIn, (User)user, Themselves((User)user));

    public override Task CreatedAsync(UserCreateContext context) => ByActorAsync(UserTrailEvents.Created, (User)context.User);

    public override Task DeletedAsync(UserDeleteContext context) => ByActorAsync(UserTrailEvents.Deleted, (User)context.User);

    public override Task EnabledAsync(UserContext context) => ByActorAsync(UserTrailEvents.Enabled, (User)context.User);

    public override Task DisabledAsync(UserContext context) => ByActorAsync(UserTrailEvents.Disabled, (User)context.User);

    public override Task ConfirmedAsync(UserConfirmContext context) => ByActorAsync(UserTrailEvents.Confirmed, (User)context.User);

    public override async Task UpdatedAsync(UserUpdateContext context)
    {
        var user = (User)context.User;
        if (await snapshots.BeforeAsync(user) is not { } before)
        {
            return;
        }

        var after = UserSnapshot.Of(user);
        if (before.PasswordHash != after.PasswordHash)
        {
            await ByActorAsync(UserTrailEvents.PasswordChanged, user);
        }

        if (!before.Roles.SequenceEqual(after.Roles, StringComparer.OrdinalIgnoreCase))
        {
            await ByActorAsync(UserTrailEvents.RolesChanged, user, told => (told.RolesBefore, told.RolesAfter) = (before.Roles, after.Roles));
        }

        if (before.OthersThan(after) is { Length: > 0 } changed)
        {
            await ByActorAsync(UserTrailEvents.Updated, user, told => told.Changed = changed);
        }
    }

    public Task CountedAsync(AuditTrailOmittedSignIns omitted) => trail.RecordEventAsync(new AuditTrailContext<AuditTrailOmittedSignIns>(
        UserTrailEvents.LogInFailuresCounted, UserTrailEvents.Category, string.Empty, string.Empty, string.Empty, omitted));

    private async Task FailedAsync(string name, User user)
    {
        var (isRecorded, omitted) = failures.Count(normalizer.NormalizeName(PrintableText.Of(user.UserName, AuditTrailManager.LongestName)) ?? string.Empty);
        if (omitted is not null)
        {
            await CountedAsync(omitted);
        }

        if (isRecorded)
        {
            await RecordAsync(name, user, Themselves(user));
        }
    }

    private Task ByActorAsync(string name, User user, Action<AuditTrailUserEvent>? tell = null) => RecordAsync(name, user, TrailActor.Of(http), tell);

    private static TrailActor Themselves(User user) => new(user.UserId, user.UserName);

    private Task RecordAsync(string name, User user, TrailActor actor, Action<AuditTrailUserEvent>? tell = null)
    {
        var told = new AuditTrailUserEvent { UserId = user.UserId, UserName = PrintableText.Of(user.UserName, AuditTrailManager.LongestName) };
        tell?.Invoke(told);
        return trail.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(
            name, UserTrailEvents.Category, user.UserId ?? string.Empty, actor.UserId, actor.UserName, told));
    }
}
