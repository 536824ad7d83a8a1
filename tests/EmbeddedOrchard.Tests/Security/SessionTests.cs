using EmbeddedOrchard.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Security;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Tests.Security;

public sealed class SessionTests
{
    [Fact]
    public async Task A_session_lasts_while_nothing_changes() =>
        Assert.True(await LastsAsync((_, _) => Task.CompletedTask));

    [Fact]
    public async Task A_new_password_ends_the_session() =>
        Assert.False(await LastsAsync((users, user) => users.ChangePasswordAsync(user, "Award-2023!", "Another-2023!")));

    [Fact]
    public async Task A_new_role_ends_the_session() =>
        Assert.False(await LastsAsync((users, user) => users.AddToRoleAsync(user, "Editors")));

    [Fact]
    public async Task Disabling_the_user_ends_the_session() =>
        Assert.False(await LastsAsync((users, user) =>
        {
            user.IsEnabled = false;
            return users.UpdateAsync(user);
        }));

    [Fact]
    public async Task Deleting_the_user_ends_the_session() =>
        Assert.False(await LastsAsync((users, user) => users.DeleteAsync(user)));

    private static async Task<bool> LastsAsync(Func<UserManager<IUser>, User, Task> changeAsync)
    {
        await using var host = await ContentHost.StartAsync(services =>
            services.AddLocalization().AddScoped<SessionValidator>().AddSingleton(new ShellSettings { Name = "Test" }));
        AuthenticationTicket? ticket = null;
        await host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = "Editors" });
            var users = services.GetRequiredService<IUserService>();
            var user = await users.CreateUserAsync(new User { UserName = "ana", Email = "ana@example.org" }, "Award-2023!", (_, _) => { });
            ticket = new AuthenticationTicket(await users.CreatePrincipalAsync(user), IdentityConstants.ApplicationScheme);
        });
        await host.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            await changeAsync(users, (User)(await users.FindByNameAsync("ana"))!);
        });

        var lasts = false;
        await host.InScopeAsync(async services =>
        {
            var http = new DefaultHttpContext { RequestServices = services };
            var scheme = new AuthenticationScheme(IdentityConstants.ApplicationScheme, null, typeof(CookieAuthenticationHandler));
            var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme.Name);
            var context = new CookieValidatePrincipalContext(http, scheme, options, ticket!);
            await services.GetRequiredService<SessionValidator>().ValidateAsync(context);
            lasts = context.Principal is not null;
        });

        return lasts;
    }
}
