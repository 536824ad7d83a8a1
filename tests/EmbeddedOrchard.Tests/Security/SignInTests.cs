using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace EmbeddedOrchard.Tests.Security;

public sealed class SignInTests
{
    private const string Right = "Award-2023!";

    [Fact]
    public async Task The_right_password_signs_in_by_name_and_by_address()
    {
        await using var host = await WithUserAsync();

        Assert.Equal("ana", await SignInAsync(host, "ana", Right));
        Assert.Equal("ana", await SignInAsync(host, "ANA@example.org", Right));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_the_right_one_too()
    {
        await using var host = await WithUserAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Null(await SignInAsync(host, "ana", "wrong"));
        }

        Assert.Null(await SignInAsync(host, "ana", Right));
    }

    [Fact]
    public async Task Four_wrong_passwords_do_not_lock_and_the_right_one_forgets_them()
    {
        await using var host = await WithUserAsync();

        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                Assert.Null(await SignInAsync(host, "ana", "wrong"));
            }

            Assert.Equal("ana", await SignInAsync(host, "ana", Right));
        }
    }

    [Fact]
    public async Task Parallel_guesses_are_counted_one_by_one()
    {
        await using var host = await WithUserAsync();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SignInAsync(host, "ana", "wrong")));

        Assert.Null(await SignInAsync(host, "ana", Right));
    }

    [Fact]
    public async Task A_disabled_user_and_an_unknown_one_get_the_same_answer_as_a_wrong_password()
    {
        await using var host = await WithUserAsync();
        await ChangeAsync(host, user => user.IsEnabled = false);

        var answers = new[] { await ErrorAsync(host, "ana", Right), await ErrorAsync(host, "ana", "wrong"), await ErrorAsync(host, "nobody", "wrong") };

        Assert.Single(answers.Distinct());
        Assert.NotEmpty(answers[0]);
    }

    [Fact]
    public async Task Two_users_cannot_have_one_name_or_one_address()
    {
        await using var host = await WithUserAsync();

        Assert.Equal(["UserName"], await CreateAsync(host, "ANA", "other@example.org"));
        Assert.Equal(["Email"], await CreateAsync(host, "other", "Ana@example.org"));
    }

    private static async Task<ContentHost> WithUserAsync()
    {
        var host = await ContentHost.StartAsync(services => services.AddLocalization());
        Assert.Empty(await CreateAsync(host, "ana", "ana@example.org"));
        return host;
    }

    private static async Task<List<string>> CreateAsync(ContentHost host, string name, string email)
    {
        var errors = new List<string>();
        await host.InScopeAsync(services => services.GetRequiredService<IUserService>()
            .CreateUserAsync(new User { UserName = name, Email = email }, Right, (key, _) => errors.Add(key)));
        return errors;
    }

    private static async Task<string?> SignInAsync(ContentHost host, string name, string password)
    {
        IUser? user = null;
        await host.InScopeAsync(async services =>
            user = await services.GetRequiredService<IUserService>().AuthenticateAsync(name, password, (_, _) => { }));
        return user?.UserName;
    }

    private static async Task<string> ErrorAsync(ContentHost host, string name, string password)
    {
        var error = string.Empty;
        await host.InScopeAsync(services => services.GetRequiredService<IUserService>().AuthenticateAsync(name, password, (_, message) => error = message));
        return error;
    }

    private static Task ChangeAsync(ContentHost host, Action<User> change) => host.InScopeAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<IUser>>();
        var user = (User)(await users.FindByNameAsync("ana"))!;
        change(user);
        await users.UpdateAsync(user);
    });
}
