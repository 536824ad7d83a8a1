using EmbeddedOrchard.Security.Roles;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Documents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace EmbeddedOrchard.Tests.Security;

public sealed class RoleTests
{
    [Fact]
    public async Task A_new_role_gets_what_the_features_suggest_for_its_name()
    {
        await using var host = await ContentHost.StartAsync();
        await CreateAsync(host, "Anonymous");
        await CreateAsync(host, "Jurors");

        Assert.Equal(["ViewContent"], await PermissionsAsync(host, "Anonymous"));
        Assert.Empty(await PermissionsAsync(host, "Jurors"));
    }

    [Fact]
    public async Task There_is_one_role_of_a_name()
    {
        await using var host = await ContentHost.StartAsync();
        await CreateAsync(host, "Jurors");

        foreach (var name in new[] { "Jurors", "jurors" })
        {
            var second = await host.InScopeAsync(services => services.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = name }));
            Assert.Equal("DuplicateRoleName", Assert.Single(second.Errors).Code);
        }

        Assert.Equal(1, await host.InScopeAsync(async services => (await services.GetRequiredService<IRoleService>().GetRolesAsync()).Count(role => role.RoleName == "Jurors")));
    }

    [Fact]
    public async Task What_an_owner_took_from_a_role_does_not_come_back()
    {
        await using var host = await ContentHost.StartAsync();
        await CreateAsync(host, "Anonymous");
        await host.InScopeAsync(async services =>
        {
            var roles = services.GetRequiredService<RoleManager<IRole>>();
            var role = (Role)(await roles.FindByNameAsync("anonymous"))!;
            role.RoleClaims.Clear();
            await roles.UpdateAsync(role);
        });

        await MergeAsync(host);

        Assert.Empty(await PermissionsAsync(host, "Anonymous"));
    }

    [Fact]
    public async Task A_feature_that_comes_later_gives_its_permissions_to_roles_that_exist()
    {
        await using var host = await ContentHost.StartAsync(services => services.AddPermissionProvider<Supports>());
        await host.InScopeAsync(async services =>
        {
            var documents = services.GetRequiredService<IDocumentManager<RolesDocument>>();
            var document = await documents.GetOrCreateMutableAsync();
            document.Roles.Add(new Role { RoleName = "Jurors", NormalizedRoleName = "JURORS" });
            await documents.UpdateAsync(document);
        });

        await MergeAsync(host);
        await MergeAsync(host);

        Assert.Equal(["CastSupport"], await PermissionsAsync(host, "Jurors"));
    }

    [Fact]
    public async Task A_role_that_was_read_and_changed_is_changed_for_nobody_else_until_it_is_saved()
    {
        await using var host = await ContentHost.StartAsync();
        await CreateAsync(host, "Jurors");
        await host.InScopeAsync(async services =>
        {
            var role = (Role)(await services.GetRequiredService<RoleManager<IRole>>().FindByNameAsync("Jurors"))!;
            role.RoleClaims.Add(new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = "SiteOwner" });
        });

        Assert.Empty(await PermissionsAsync(host, "Jurors"));
    }

    private static Task CreateAsync(ContentHost host, string name) => host.InScopeAsync(async services =>
        Assert.True((await services.GetRequiredService<RoleManager<IRole>>().CreateAsync(new Role { RoleName = name })).Succeeded));

    private static Task MergeAsync(ContentHost host) => host.InScopeAsync(async services =>
    {
        var documents = services.GetRequiredService<IDocumentManager<RolesDocument>>();
        var document = await documents.GetOrCreateMutableAsync();
        if (services.GetRequiredService<DefaultPermissions>().Merge(document))
        {
            await documents.UpdateAsync(document);
        }
    });

    private static async Task<List<string>> PermissionsAsync(ContentHost host, string role)
    {
        List<string> permissions = [];
        await host.InScopeAsync(async services =>
            permissions = [.. (await services.GetRequiredService<IRoleService>().GetRoleClaimsAsync(role)).Select(claim => claim.Value)]);
        return permissions;
    }

    private sealed class Supports : IPermissionProvider
    {
        private static readonly Permission _cast = new("CastSupport");

        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([_cast]);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = "Jurors", Permissions = [_cast] }];
    }
}
