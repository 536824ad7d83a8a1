using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Tests.Security;

public sealed class PermissionTests
{
    private static readonly ContentItem _mine = new() { ContentType = "Article", Owner = "me" };
    private static readonly ContentItem _theirs = new() { ContentType = "Article", Owner = "somebody" };

    [Theory]
    [InlineData("PublishContent", "EditContent", true)]
    [InlineData("PublishContent", "ViewContent", true)]
    [InlineData("EditContent", "PublishContent", false)]
    [InlineData("Edit_Article", "EditContent", true)]
    [InlineData("Publish_Article", "EditContent", true)]
    [InlineData("Edit_Other", "EditContent", false)]
    [InlineData("EditOwnContent", "EditContent", false)]
    [InlineData("SiteOwner", "DeleteContent", true)]
    [InlineData("DeleteContent", "EditContent", false)]
    public async Task A_role_may_on_the_content_of_others_what_it_was_given_and_what_that_implies(string granted, string asked, bool allowed) =>
        Assert.Equal(allowed, await IsAllowedAsync(User("Editors"), asked, _theirs, ("Editors", granted)));

    [Theory]
    [InlineData("EditOwnContent", "EditContent", true)]
    [InlineData("EditOwn_Article", "EditContent", true)]
    [InlineData("EditOwn_Article", "PublishContent", false)]
    [InlineData("PublishOwnContent", "PublishContent", true)]
    [InlineData("PublishOwnContent", "EditContent", true)]
    [InlineData("DeleteOwn_Article", "DeleteContent", true)]
    public async Task An_owner_may_what_owners_may(string granted, string asked, bool allowed) =>
        Assert.Equal(allowed, await IsAllowedAsync(User("Authors"), asked, _mine, ("Authors", granted)));

    [Fact]
    public async Task What_strangers_may_everybody_may_and_what_the_signed_in_may_strangers_may_not()
    {
        Assert.True(await IsAllowedAsync(Stranger, "ViewContent", _theirs, ("Anonymous", "ViewContent")));
        Assert.True(await IsAllowedAsync(User("Nothing"), "ViewContent", _theirs, ("Anonymous", "ViewContent")));
        Assert.True(await IsAllowedAsync(User(), "ViewContent", _theirs, ("Authenticated", "ViewContent")));
        Assert.False(await IsAllowedAsync(Stranger, "ViewContent", _theirs, ("Authenticated", "ViewContent")));
        Assert.False(await IsAllowedAsync(Stranger, "EditContent", _theirs, ("Anonymous", "ViewContent")));
    }

    [Fact]
    public async Task An_item_without_owner_belongs_to_nobody()
    {
        var orphan = new ContentItem { ContentType = "Article", Owner = "" };

        Assert.False(await IsAllowedAsync(Stranger, "EditContent", orphan, ("Anonymous", "EditOwnContent")));
    }

    [Fact]
    public async Task The_super_user_may_everything()
    {
        await using var host = await ContentHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.SuperUser = "me";
            await sites.UpdateSiteSettingsAsync(site);
        });

        await host.InScopeAsync(async services =>
            Assert.True(await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(User(), new Permission("Anything"))));
    }

    private static ClaimsPrincipal Stranger => new(new ClaimsIdentity());

    private static ClaimsPrincipal User(params string[] roles) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "me"), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));

    private static async Task<bool> IsAllowedAsync(ClaimsPrincipal user, string asked, ContentItem item, (string Role, string Permission) grant)
    {
        await using var host = await ContentHost.StartAsync();
        await host.InScopeAsync(services => services.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role
        {
            RoleName = grant.Role,
            RoleClaims = [new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = grant.Permission }],
        }));
        await WithoutDefaultsAsync(host, grant);

        var allowed = false;
        await host.InScopeAsync(async services =>
            allowed = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, Named(asked), item));

        return allowed;
    }

    // A new role is given what the features suggest for it: here it has what the test says and nothing else.
    private static Task WithoutDefaultsAsync(ContentHost host, (string Role, string Permission) grant) => host.InScopeAsync(async services =>
    {
        var roles = services.GetRequiredService<RoleManager<IRole>>();
        var role = (Role)(await roles.FindByNameAsync(grant.Role))!;
        role.RoleClaims.RemoveAll(claim => claim.ClaimValue != grant.Permission);
        await roles.UpdateAsync(role);
    });

    private static Permission Named(string name) => new[]
    {
        CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.ViewContent,
    }.First(permission => permission.Name == name);
}
