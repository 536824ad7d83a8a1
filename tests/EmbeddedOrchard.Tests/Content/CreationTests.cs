using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class CreationTests
{
    [Fact]
    public async Task A_new_item_is_activated_then_initialized_and_stored_nowhere()
    {
        await using var host = await Items.StartAsync();

        var item = await host.InScopeAsync(services => services.Contents().NewAsync(Items.Versioned));

        Assert.Equal("Activating Activated Initializing Initialized", host.Events.Names);
        Assert.Equal(26, item.ContentItemId.Length);
        Assert.Null(item.ContentItemVersionId);
        Assert.True(item.Has<TitlePart>());
        Assert.Empty(await host.RowsAsync(item.ContentItemId));
    }

    [Fact]
    public async Task An_item_is_created_published_unless_it_is_asked_for_as_a_draft()
    {
        await using var host = await Items.StartAsync();

        var published = await host.CreateAsync(null!);
        var publishing = host.Events.Names;
        var draft = await host.CreateAsync(VersionOptions.Draft);
        var drafting = host.Events.Names;

        Assert.Equal("Creating Created Publishing Published", publishing);
        Assert.Equal("Creating Created", drafting);
        Assert.Equal("LP", await host.FlagsAsync(published));
        Assert.Equal("L", await host.FlagsAsync(draft));
    }

    [Fact]
    public async Task A_cancelled_publishing_is_not_honoured_on_creation()
    {
        await using var host = await Items.StartAsync();
        host.Events.Interfere = (name, context) =>
        {
            if (name == "Publishing")
            {
                ((PublishContentContext)context).Cancel = true;
            }

            return Task.CompletedTask;
        };

        var id = await host.CreateAsync(VersionOptions.Published);

        Assert.Equal("LP", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task An_item_knows_when_and_by_whom_it_was_created_and_last_edited()
    {
        await using var host = await Items.StartAsync();
        var created = host.Clock.UtcNow;
        host.Http.As("user-1", "ana");
        var id = await host.CreateAsync(VersionOptions.Published);

        host.Clock.UtcNow = created.AddHours(1);
        host.Http.As("user-2", "ben");
        await host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.UpdateAsync(item));

        var row = Assert.Single(await host.RowsAsync(id));
        Assert.Equal(("user-1", "ben"), (row.Owner, row.Author));
        Assert.Equal((created, created.AddHours(1), created), (row.CreatedUtc, row.ModifiedUtc, row.PublishedUtc));
    }

    [Fact]
    public async Task The_title_is_the_display_text_of_an_item_that_has_none()
    {
        await using var host = await Items.StartAsync();

        var id = await host.CreateAsync(VersionOptions.Published, title: "Open budget");

        Assert.Equal("Open budget", Assert.Single(await host.RowsAsync(id)).DisplayText);
    }

    [Fact]
    public async Task A_handler_that_fails_is_logged_and_stops_nothing()
    {
        await using var host = await Items.StartAsync();
        host.Events.Interfere = (name, _) =>
            name == "Creating" ? throw new InvalidOperationException("the handler is broken") : Task.CompletedTask;

        var id = await host.CreateAsync(VersionOptions.Published);

        Assert.Equal("LP", await host.FlagsAsync(id));
        Assert.Contains("the handler is broken", Assert.Single(host.Log.Errors), StringComparison.Ordinal);
    }
}
