using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Tests.Content;

public sealed class PublicationTests
{
    [Fact]
    public async Task Publishing_a_draft_makes_the_row_before_it_history()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        host.Clock.UtcNow = host.Clock.UtcNow.AddDays(1);

        var events = await host.EventsOfAsync(id, VersionOptions.DraftRequired, (contents, item) => contents.PublishAsync(item));

        Assert.Equal("Publishing Published", events);
        Assert.Equal("- LP", await host.FlagsAsync(id));
        var rows = await host.RowsAsync(id);
        Assert.Equal(rows[0].ContentItemVersionId, host.Events.Last<PublishContentContext>("Published").PreviousItem.ContentItemVersionId);
        Assert.Equal(host.Clock.UtcNow, rows[1].PublishedUtc);
    }

    [Fact]
    public async Task What_is_published_is_not_published_again()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        Assert.Empty(await host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.PublishAsync(item)));
    }

    [Fact]
    public async Task A_cancelled_publication_changes_nothing()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        host.Events.Interfere = (name, context) =>
        {
            if (name == "Publishing")
            {
                ((PublishContentContext)context).Cancel = true;
            }

            return Task.CompletedTask;
        };

        var events = await host.EventsOfAsync(id, VersionOptions.DraftRequired, (contents, item) => contents.PublishAsync(item));

        Assert.Equal("Publishing", events);
        Assert.Equal("P L", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task Unpublishing_hides_the_item_and_keeps_its_row_latest()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var events = await host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.UnpublishAsync(item));

        Assert.Equal("Unpublishing Unpublished", events);
        Assert.Null(host.Events.Last<PublishContentContext>("Unpublished").PublishingItem);
        Assert.Equal("L", await host.FlagsAsync(id));
        Assert.Null(Assert.Single(await host.RowsAsync(id)).PublishedUtc);
        Assert.Null(await host.InScopeAsync(services => services.Contents().GetAsync(id)));
    }

    [Fact]
    public async Task Unpublishing_through_the_draft_hides_the_published_row()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        await host.EventsOfAsync(id, VersionOptions.DraftRequired, (contents, item) => contents.UnpublishAsync(item));

        Assert.Equal("- L", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task Only_the_latest_version_can_unpublish()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        await host.InScopeAsync(services => services.Contents().GetAsync(id, VersionOptions.DraftRequired));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            host.EventsOfAsync(id, VersionOptions.Published, (contents, item) => contents.UnpublishAsync(item)));
    }

    [Fact]
    public async Task A_removed_item_is_gone_for_readers_and_its_versions_stay()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        await host.InScopeAsync(services => services.Contents().GetAsync(id, VersionOptions.DraftRequired));

        var events = await host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.RemoveAsync(item));

        Assert.Equal("Removing Removed", events);
        Assert.True(host.Events.Last<RemoveContentContext>("Removed").NoActiveVersionLeft);
        Assert.Equal("- -", await host.FlagsAsync(id));
        Assert.Null(await host.InScopeAsync(services => services.Contents().GetAsync(id, VersionOptions.Latest)));
        Assert.Equal(2, (await host.InScopeAsync(services => services.Contents().GetAllVersionsAsync(id))).Count());
    }

    [Fact]
    public async Task Updating_saves_the_same_row()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var events = await host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.UpdateAsync(item));

        Assert.Equal("Updating Updated", events);
        Assert.Equal("LP", await host.FlagsAsync(id));
    }
}
