using System.Net;
using EmbeddedOrchard.Tests.Content;
using EmbeddedOrchard.Tests.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Admin;

/// <summary>Who may write any content may still not change the entries of menus, nor terms, without the permission for it.</summary>
public sealed class TreeAccessTests : IAsyncLifetime
{
    private const string Menu = "menu";
    private const string Node = "node";

    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync(TestSite.NewAppData(), FillAsync, modules: ["EmbeddedOrchard.Admin"]);
        await _site.SetUpAsync("TheAdmin", "OrchardCore.Menu", "OrchardCore.Taxonomies");
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("/Admin/Menu/Create/LinkMenuItem?menuContentItemId=menu")]
    [InlineData("/Admin/Menu/Edit?menuContentItemId=menu&menuItemId=node")]
    [InlineData("/Admin/Menu/Delete?menuContentItemId=menu&menuItemId=node")]
    public async Task Only_who_may_manage_menus_changes_their_entries(string address)
    {
        using var writer = await SignInAsync("writer");
        using var keeper = await SignInAsync("keeper");

        Assert.Equal("403", await writer.AnswerAsync(address));
        Assert.Equal("200", await keeper.AnswerAsync(address));
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await keeper.PageAsync(address)).QuerySelector("main form")!;
        var token = (await writer.PageAsync("/Admin")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var refused = await writer.SubmitAsync(
            form, address, [new("__RequestVerificationToken", token), new("LinkMenuItemPart.Name", "Changed"), new("LinkMenuItemPart.Url", "/changed")]);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("403", await writer.AnswerAsync("/Admin/Taxonomies/Edit/themes/node"));
        Assert.Equal("403", await keeper.AnswerAsync("/Admin/Taxonomies/Edit/themes/node"));
        await _site.Host.CreateScope(out _).UsingAsync(async scope =>
        {
            var menu = await scope.ServiceProvider.Contents().GetAsync(Menu, VersionOptions.Latest);
            Assert.True(menu.Published);
            Assert.Equal("Node", Assert.Single(menu.As<MenuItemsListPart>().MenuItems).DisplayText);
        });
    }

    private async Task<Reader> SignInAsync(string name)
    {
        var reader = new Reader(_site.Address);
        await reader.SignInAsync(name);
        return reader;
    }

    private static async Task FillAsync(IServiceProvider services)
    {
        await UserAsync(services, "writer", "AccessAdminPanel", "EditContent", "PublishContent");
        await UserAsync(services, "keeper", "AccessAdminPanel", "ManageMenu");
        var link = new ContentItem { ContentItemId = Node, ContentType = "LinkMenuItem", DisplayText = "Node" };
        link.Weld(new LinkMenuItemPart { Url = "/node" });
        await CreateAsync(services, "Menu", Menu, item => item.Alter<MenuItemsListPart>(part => part.MenuItems.Add(link)));
        await CreateAsync(services, "Taxonomy", "themes", item => item.Alter<TaxonomyPart>(part => part.Terms.Add(link)));
    }

    private static async Task CreateAsync(IServiceProvider services, string type, string id, Action<ContentItem> fill)
    {
        var item = await services.Contents().NewAsync(type);
        item.ContentItemId = id;
        item.Alter<TitlePart>(part => part.Title = id);
        fill(item);
        await services.Contents().CreateAsync(item, VersionOptions.Published);
    }

    private static async Task UserAsync(IServiceProvider services, string name, params string[] permissions)
    {
        var role = new Role { RoleName = name, RoleClaims = [.. permissions.Select(permission => new RoleClaim { ClaimType = Permission.ClaimType, ClaimValue = permission })] };
        Assert.True((await services.GetRequiredService<RoleManager<IRole>>().CreateAsync(role)).Succeeded);
        await services.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = name, Email = name + "@example.org", EmailConfirmed = true, RoleNames = [name] }, Site.Password, (_, message) => Assert.Fail(message));
    }
}
