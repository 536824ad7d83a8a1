using EmbeddedOrchard.AuditTrail.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Tests.AuditTrail;

public sealed class UserTrailTests
{
    private const string Password = "Award-2023!";

    [Fact]
    public async Task What_happens_to_a_user_is_recorded_once_and_in_its_own_words()
    {
        await using var host = await Trail.StartAsync();
        await AddAsync(host, "ben");
        await ChangeAsync(host, (users, user) => users.ChangePasswordAsync(user, Password, "Another-2023!"));
        await ChangeAsync(host, (users, user) => users.AddToRolesAsync(user, ["Editor", "Author"]));
        await ChangeAsync(host, (users, user) => users.SetEmailAsync(user, "new@example.org"));
        await ChangeAsync(host, (users, user) =>
        {
            ((User)user).IsEnabled = false;
            return users.UpdateAsync(user);
        });
        await ChangeAsync(host, (users, user) =>
        {
            ((User)user).IsEnabled = true;
            return users.UpdateAsync(user);
        });
        await ChangeAsync(host, (users, user) => users.UpdateAsync(user));
        await ChangeAsync(host, (users, user) => users.DeleteAsync(user));

        var events = await host.EventsAsync("User");

        Assert.Equal(["Created", "PasswordChanged", "RolesChanged", "Updated", "Disabled", "Enabled", "Deleted"], events.Select(trailed => trailed.Name));
        Assert.All(events, trailed => Assert.Equal(("ana", "ben"), (trailed.UserName, trailed.As<AuditTrailUserEvent>().UserName)));
        Assert.Equal(["AUTHOR", "EDITOR"], events[2].As<AuditTrailUserEvent>().RolesAfter!.Select(role => role.ToUpperInvariant()));
        Assert.Empty(events[2].As<AuditTrailUserEvent>().RolesBefore!);
        Assert.Equal(["Email"], events[3].As<AuditTrailUserEvent>().Changed!);
        Assert.All(events, trailed => Assert.DoesNotContain("Hash", trailed.Properties.ToJsonString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Refused_sign_ins_are_recorded_under_the_name_that_was_typed()
    {
        await using var host = await Trail.StartAsync();
        await AddAsync(host, "ben");

        await SignInAsync(host, "ben", "wrong");
        await SignInAsync(host, "nobody", "wrong");

        var failed = (await host.EventsAsync("User")).Where(trailed => trailed.Name == "LogInFailed").ToList();
        Assert.Equal(["ben", "nobody"], failed.Select(trailed => trailed.UserName).Order());
        Assert.Equal([false, true], failed.OrderBy(trailed => trailed.UserName).Select(trailed => string.IsNullOrEmpty(trailed.UserId)));
    }

    [Fact]
    public async Task A_name_that_would_forge_lines_or_turn_the_page_is_one_harmless_line()
    {
        await using var host = await Trail.StartAsync();

        await SignInAsync(host, "<script>x</script>\r\nadmin signed in\u202e\u0000\u001b[2J" + new string('y', 5_000), "wrong");

        var name = Assert.Single(await host.EventsAsync("User")).UserName;
        Assert.StartsWith("<script>x</script>\ufffd\ufffdadmin signed in\ufffd\ufffd\ufffd[2J", name, StringComparison.Ordinal);
        Assert.Equal(255, name.Length);
    }

    [Fact]
    public async Task Ten_thousand_failed_sign_ins_become_some_events_and_a_count()
    {
        await using var host = await Trail.StartAsync();
        await FailAsync(host, 10_000, attempt => $"user{attempt % 100}");
        Assert.Equal(FailedSignIns.Longest, (await host.EventsAsync("User")).Count);

        host.Clock.UtcNow += FailedSignIns.Window;
        await FailAsync(host, 100, _ => "ben");

        var events = await host.EventsAsync("User");
        Assert.Equal(FailedSignIns.OfOneName, events.Count(trailed => trailed.UserName == "ben"));
        var counted = Assert.Single(events, trailed => trailed.Name == "LogInFailuresCounted").As<AuditTrailOmittedSignIns>();
        Assert.Equal(10_000 - FailedSignIns.Longest, counted.Count);
    }

    [Fact]
    public async Task The_count_is_written_even_when_nobody_fails_any_more()
    {
        await using var host = await Trail.StartAsync();
        await FailAsync(host, 20, _ => "ben");
        var task = new FailedSignInsTask();
        await host.InScopeAsync(services => task.DoWorkAsync(services, CancellationToken.None));
        Assert.DoesNotContain("Counted", await host.NamesAsync("User"), StringComparison.Ordinal);

        host.Clock.UtcNow += FailedSignIns.Window;
        await host.InScopeAsync(services => task.DoWorkAsync(services, CancellationToken.None));
        await host.InScopeAsync(services => task.DoWorkAsync(services, CancellationToken.None));

        Assert.Equal(15, Assert.Single(await host.EventsAsync("User"), trailed => trailed.Name == "LogInFailuresCounted").As<AuditTrailOmittedSignIns>().Count);
    }

    private static Task FailAsync(ContentHost host, int times, Func<int, string> name) => host.InScopeAsync(async services =>
    {
        var trail = services.GetRequiredService<UserTrail>();
        for (var attempt = 0; attempt < times; attempt++)
        {
            await trail.LoggingInFailedAsync(name(attempt));
        }
    });

    private static Task<IUser> AddAsync(ContentHost host, string name) => host.InScopeAsync(services => services.GetRequiredService<IUserService>().CreateUserAsync(
        new User { UserName = name, Email = $"{name}@example.org" }, Password, (key, message) => throw new InvalidOperationException($"{key}: {message}")));

    private static async Task ChangeAsync(ContentHost host, Func<UserManager<IUser>, IUser, Task<IdentityResult>> change)
    {
        host.Clock.UtcNow = host.Clock.UtcNow.AddMinutes(1);
        await host.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            Assert.True((await change(users, (await users.FindByNameAsync("ben"))!)).Succeeded);
        });
    }

    private static Task<IUser> SignInAsync(ContentHost host, string name, string password) => host.InScopeAsync(services =>
        services.GetRequiredService<IUserService>().AuthenticateAsync(name, password, (_, _) => { }));
}
