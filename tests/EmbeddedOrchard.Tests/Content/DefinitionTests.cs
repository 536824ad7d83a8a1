using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class DefinitionTests
{
    [Fact]
    public async Task A_definition_is_shared_until_it_is_changed()
    {
        await using var host = await Items.StartAsync();
        var first = await TypeAsync(host);

        Assert.Same(first, await TypeAsync(host));
        await host.InScopeAsync(services => Definitions(services).AlterTypeDefinitionAsync(Items.Versioned, type => type.Listable()));

        var changed = await TypeAsync(host);
        Assert.NotSame(first, changed);
        Assert.True(changed.IsListable());
        Assert.True(changed.IsVersionable());
    }

    [Fact]
    public async Task A_change_shows_in_its_own_scope_at_once_and_elsewhere_after_its_commit()
    {
        await using var host = await Items.StartAsync();

        await host.InScopeAsync(async services =>
        {
            await Definitions(services).AlterTypeDefinitionAsync(Items.Versioned, type => type.DisplayedAs("Changed"));
            Assert.Equal("Changed", (await Definitions(services).GetTypeDefinitionAsync(Items.Versioned)).DisplayName);
            Assert.Equal(Items.Versioned, (await TypeAsync(host)).DisplayName);
        });

        Assert.Equal("Changed", (await TypeAsync(host)).DisplayName);
    }

    [Fact]
    public async Task A_change_that_is_not_committed_never_was()
    {
        await using var host = await Items.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InScopeAsync(async services =>
        {
            await Definitions(services).AlterTypeDefinitionAsync(Items.Versioned, type => type.DisplayedAs("Changed"));
            throw new InvalidOperationException();
        }));

        Assert.Equal(Items.Versioned, (await TypeAsync(host)).DisplayName);
    }

    [Fact]
    public async Task A_part_keeps_its_place_and_other_settings_when_it_is_altered()
    {
        await using var host = await Items.StartAsync();

        await host.InScopeAsync(services => Definitions(services).AlterTypeDefinitionAsync(Items.Versioned, type => type
            .WithPart<TitlePart>(part => part.WithPosition("3").MergeSettings<TitlePartSettings>(settings => settings.RenderTitle = false))));
        await host.InScopeAsync(services => Definitions(services).AlterTypeDefinitionAsync(Items.Versioned, type => type
            .WithPart<TitlePart>(part => part.WithEditor("Big"))));

        var title = (await TypeAsync(host)).Parts.First();
        Assert.Equal(nameof(TitlePart), title.Name);
        Assert.Equal(("3", "Big"), (title.GetSettings<ContentTypePartSettings>().Position, title.Editor()));
        Assert.False(title.GetSettings<TitlePartSettings>().RenderTitle);
    }

    [Fact]
    public async Task A_removed_part_leaves_the_types_that_had_it()
    {
        await using var host = await Items.StartAsync();

        await host.InScopeAsync(services => Definitions(services).DeletePartDefinitionAsync(nameof(TitlePart)));

        Assert.DoesNotContain(nameof(TitlePart), (await TypeAsync(host)).Parts.Select(part => part.Name));
    }

    [Theory]
    [InlineData("Owner")]
    [InlineData("2nd")]
    [InlineData("a b")]
    [InlineData("")]
    public async Task A_name_that_content_items_cannot_have_is_refused(string name)
    {
        await using var host = await Items.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => host.InScopeAsync(services => Definitions(services).AlterTypeDefinitionAsync(name, _ => { })));
    }

    private static IContentDefinitionManager Definitions(IServiceProvider services) => services.GetRequiredService<IContentDefinitionManager>();

    private static Task<ContentTypeDefinition> TypeAsync(ContentHost host) =>
        host.InScopeAsync(services => Definitions(services).GetTypeDefinitionAsync(Items.Versioned));
}
