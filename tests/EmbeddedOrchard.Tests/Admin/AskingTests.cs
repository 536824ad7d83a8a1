using EmbeddedOrchard.Tests.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Admin;

/// <summary>What open editors ask while somebody types, asked by one who may be in the admin and may edit only what is theirs.</summary>
public sealed class AskingTests : IAsyncLifetime
{
    private const string Edit = "/Admin/Contents/ContentTypes/Visit/Create";
    private const string Address = "/Admin/Autoroute/Address?contentType=Visit&title=A";

    private TestSite _site = null!;
    private string _stranger = "";

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(TestSite.NewAppData(), modules: ["EmbeddedOrchard.Admin", "SampleModule"]);
        await _site.SetUpAsync("SampleModule");
        using var admin = await SignedInAsync("admin");
        using var saved = await admin.SubmitAsync(Edit, "form.editor", [new("TitlePart.Title", "Of the admin"), new("VisitPart.Guest", "Ada")], "submit.Publish");
        _stranger = saved.Headers.Location!.OriginalString.Split('/')[^2];
        await AddUserAsync("contributor", "EditOwnContent");
        await AddUserAsync("visitor");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_item_of_somebody_else_is_not_asked_about()
    {
        using var contributor = await SignedInAsync("contributor");

        Assert.Equal("200", await contributor.AnswerAsync(Address));
        Assert.NotEqual("200", await contributor.AnswerAsync($"{Address}&contentItemId={_stranger}"));
    }

    [Fact]
    public async Task Who_edits_nothing_asks_nothing()
    {
        using var visitor = await SignedInAsync("visitor");

        Assert.Equal("200", await visitor.AnswerAsync("/Admin"));
        Assert.NotEqual("200", await visitor.AnswerAsync(Address));
        Assert.NotEqual("200", await visitor.AnswerAsync("/Admin/ContentFields/SearchContentItems?contentType=Visit&part=Visit&field=Any"));
    }

    private async Task<Reader> SignedInAsync(string name)
    {
        var reader = new Reader(_site.Address);
        await reader.SignInAsync(name);
        return reader;
    }

    private async Task AddUserAsync(string name, params string[] permissions)
    {
        var scope = await _site.Host.GetScopeAsync(_site.Host.Settings);
        await scope.UsingAsync(async current =>
        {
            var role = new Role { RoleName = name };
            role.RoleClaims.AddRange(permissions.Append("AccessAdminPanel").Select(permission => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = permission }));
            await current.ServiceProvider.GetRequiredService<RoleManager<IRole>>().CreateAsync(role);
            await current.ServiceProvider.GetRequiredService<IUserService>().CreateUserAsync(
                new User { UserName = name, Email = name + "@example.org", RoleNames = [name] }, Site.Password, (_, message) => Assert.Fail(message));
        });
    }
}
