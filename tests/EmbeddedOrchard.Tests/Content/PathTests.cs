using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace EmbeddedOrchard.Tests.Content;

public sealed class PathTests
{
    [Fact]
    public async Task A_path_comes_from_the_pattern_and_the_next_item_of_that_name_gets_a_number()
    {
        await using var host = await Items.StartAsync();

        var first = await host.CreateAsync(VersionOptions.Published, Items.Single, "Órganos d'Été");
        var second = await host.CreateAsync(VersionOptions.Draft, Items.Single, "Órganos d'Été");
        var third = await host.CreateAsync(VersionOptions.Published, Items.Single, "Órganos d'Été");

        Assert.Equal("note/organos-d-ete", await PathAsync(host, first));
        Assert.Equal("note/organos-d-ete-1", await PathAsync(host, second));
        Assert.Equal("note/organos-d-ete-2", await PathAsync(host, third));
    }

    [Fact]
    public async Task Published_paths_are_routed_and_others_are_not()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published, Items.Single, "Terms");
        await host.CreateAsync(VersionOptions.Draft, Items.Single, "Secret");

        Assert.Equal(id, await RoutedAsync(host, "/note/terms"));
        Assert.Null(await RoutedAsync(host, "/note/secret"));
    }

    [Fact]
    public async Task A_hidden_item_is_not_routed_any_more()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published, Items.Single, "Terms");
        Assert.Equal(id, await RoutedAsync(host, "/note/terms"));

        await host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.UnpublishAsync(item));

        Assert.Null(await RoutedAsync(host, "/note/terms"));
    }

    [Theory]
    [InlineData("note/open budget")]
    [InlineData("note/100%")]
    [InlineData("note//x")]
    public async Task A_path_that_cannot_be_an_address_is_refused(string path)
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Draft, Items.Single);

        await host.EventsOfAsync(id, VersionOptions.Latest, async (contents, item) =>
        {
            item.Alter<AutoroutePart>(part => part.Path = path);
            Assert.Equal("AutoroutePart.Path", Assert.Single((await contents.ValidateAsync(item)).Errors).MemberNames.Single());
        });
    }

    [Fact]
    public async Task A_path_of_another_item_is_refused()
    {
        await using var host = await Items.StartAsync();
        await host.CreateAsync(VersionOptions.Published, Items.Single, "Terms");
        var id = await host.CreateAsync(VersionOptions.Draft, Items.Single, "Other");

        await host.EventsOfAsync(id, VersionOptions.Latest, async (contents, item) =>
        {
            item.Alter<AutoroutePart>(part => part.Path = "note/terms");
            Assert.False((await contents.ValidateAsync(item)).Succeeded);
        });
    }

    [Fact]
    public async Task Items_are_found_by_alias_path_and_id()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published, Items.Single, "Terms");
        var twin = await host.CreateAsync(VersionOptions.Published, Items.Single, "Terms");

        var found = await host.InScopeAsync(async services =>
        {
            var handles = services.GetRequiredService<IContentHandleManager>();
            return new[]
            {
                await handles.GetContentItemIdAsync("alias:terms"),
                await handles.GetContentItemIdAsync("alias:Terms-1"),
                await handles.GetContentItemIdAsync("slug:note/terms"),
                await handles.GetContentItemIdAsync($"contentitemid:{id}"),
                await handles.GetContentItemIdAsync("alias:nobody"),
            };
        });

        Assert.Equal([id, twin, id, id, null], found);
        Assert.Equal("terms", Assert.Single(await host.RowsAsync(id)).As<AliasPart>().Alias);
    }

    private static async Task<string?> PathAsync(ContentHost host, string id) => Assert.Single(await host.RowsAsync(id)).As<AutoroutePart>().Path;

    private static Task<string?> RoutedAsync(ContentHost host, string path) => host.InScopeAsync(async services =>
        await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path) is (true, var entry) ? entry.ContentItemId : null);
}
