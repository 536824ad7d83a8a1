using EmbeddedOrchard.Navigation;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Tests.Navigation;

public sealed class MenuMergingTests
{
    private static readonly Permission ManageAwards = new("ManageAwards");

    [Fact]
    public void Entries_of_one_caption_become_one()
    {
        var menu = Build(builder => builder
            .Add(Text("Content"), "1", content => content.Add(Text("Pages"), "2", pages => pages.Url("/pages")))
            .Add(Text("content"), content => content.Id("content").Add(Text("Awards"), "1", awards => awards.Url("/awards").Permission(ManageAwards))));

        var content = Assert.Single(menu);
        Assert.Equal(("content", "1"), (content.Id, content.Position));
        Assert.Equal(["Awards", "Pages"], content.Items.Select(item => item.Text.Value));
        Assert.Equal([ManageAwards], content.Items[0].Permissions);
    }

    [Fact]
    public void Captions_are_compared_untranslated()
    {
        var menu = Build(builder => builder
            .Add(new LocalizedString("Design", "Diseño"), "2", _ => { })
            .Add(new LocalizedString("Layout", "Diseño"), "1", _ => { }));

        Assert.Equal(["Layout", "Design"], menu.Select(item => item.Text.Name));
    }

    [Fact]
    public void The_entry_of_higher_priority_leads()
    {
        var menu = Build(builder => builder
            .Add(Text("Security"), "7", item => item.Url("/a"), priority: 1)
            .Add(Text("Security"), "9", item => item.Url("/b"), priority: 5));

        Assert.Equal(("9", "/b"), (Assert.Single(menu).Position, menu[0].Url));
    }

    [Fact]
    public void Numbers_come_before_captions_and_after_comes_after_numbers()
    {
        var menu = Build(builder => builder
            .Add(Text("Zebra"), Text("Zebra").PrefixPosition(), _ => { })
            .Add(Text("Ant"), Text("Ant").PrefixPosition(), _ => { })
            .Add(Text("Configuration"), NavigationConstants.AdminMenuConfigurationPosition, _ => { })
            .Add(Text("Content"), NavigationConstants.AdminMenuContentPosition, _ => { }));

        Assert.Equal(["Content", "Configuration", "Ant", "Zebra"], menu.Select(item => item.Text.Value));
    }

    [Fact]
    public void Equal_positions_keep_the_order_of_the_modules()
    {
        var menu = Build(builder => builder.Add(Text("First"), "1", _ => { }).Add(Text("Second"), "1", _ => { }));

        Assert.Equal(["First", "Second"], menu.Select(item => item.Text.Value));
    }

    private static LocalizedString Text(string text) => new(text, text);

    private static List<MenuItem> Build(Action<NavigationBuilder> build)
    {
        var builder = new NavigationBuilder();
        build(builder);
        return MenuMerging.Merge(builder.Build());
    }
}
