using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class DraftTests
{
    [Fact]
    public async Task Reading_gives_the_version_that_is_asked_for()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        await host.InScopeAsync(services => services.Contents().GetAsync(id, VersionOptions.DraftRequired));

        var read = await host.InScopeAsync(async services => new[]
        {
            await services.Contents().GetAsync(id),
            await services.Contents().GetAsync(id, VersionOptions.Published),
            await services.Contents().GetAsync(id, VersionOptions.Latest),
            await services.Contents().GetAsync(id, VersionOptions.Draft),
        });

        Assert.Equal([(false, true), (false, true), (true, false), (true, false)], read.Select(item => (item.Latest, item.Published)));
    }

    [Fact]
    public async Task A_draft_of_a_published_item_is_a_row_of_its_own()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        host.Events.Clear();

        var draft = await host.InScopeAsync(services => services.Contents().GetAsync(id, VersionOptions.DraftRequired));

        Assert.Equal("Loading Loaded Versioning Versioned", host.Events.Names);
        Assert.Equal("P L", await host.FlagsAsync(id));
        var rows = await host.RowsAsync(id);
        Assert.NotEqual(rows[0].ContentItemVersionId, rows[1].ContentItemVersionId);
        Assert.Equal("Open budget", draft.As<TitlePart>().Title);
    }

    [Fact]
    public async Task A_draft_that_exists_is_the_draft_that_is_required()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Draft);

        var events = await host.EventsOfAsync(id, VersionOptions.DraftRequired, (_, _) => Task.CompletedTask);

        Assert.Empty(events);
        Assert.Equal("L", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task A_type_without_versions_turns_its_only_row_into_the_draft()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published, Items.Single);
        host.Events.Clear();

        await host.InScopeAsync(services => services.Contents().GetAsync(id, VersionOptions.DraftRequired));

        Assert.Equal("Loading Loaded", host.Events.Names);
        Assert.Equal("L", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task Two_editors_cannot_both_start_a_draft_of_the_same_version()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var once = true;
        host.Events.Interfere = async (name, _) =>
        {
            if (name == "Versioning" && once)
            {
                once = false;
                await host.InScopeAsync(quick => quick.Contents().GetAsync(id, VersionOptions.DraftRequired));
            }
        };

        var refused = await Assert.ThrowsAnyAsync<Exception>(() =>
            host.InScopeAsync(slow => slow.Contents().GetAsync(id, VersionOptions.DraftRequired)));

        Assert.Contains("changed by another session", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal("P L", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task Saving_a_draft_saves_drafts_only()
    {
        await using var host = await Items.StartAsync();
        var draft = await host.CreateAsync(VersionOptions.Draft);
        var published = await host.CreateAsync(VersionOptions.Published);

        Assert.Equal("DraftSaving DraftSaved", await host.EventsOfAsync(draft, VersionOptions.Latest, (contents, item) => contents.SaveDraftAsync(item)));
        Assert.Empty(await host.EventsOfAsync(published, VersionOptions.Latest, (contents, item) => contents.SaveDraftAsync(item)));
    }

    [Fact]
    public async Task A_discarded_draft_becomes_history_and_the_published_row_is_latest_again()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var events = await host.EventsOfAsync(id, VersionOptions.DraftRequired, (contents, item) => contents.DiscardDraftAsync(item));

        Assert.Equal("Removing Removed", events);
        Assert.False(host.Events.Last<OrchardCore.ContentManagement.Handlers.RemoveContentContext>("Removed").NoActiveVersionLeft);
        Assert.Equal("LP -", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task Only_a_draft_can_be_discarded()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            host.EventsOfAsync(id, VersionOptions.Latest, (contents, item) => contents.DiscardDraftAsync(item)));
    }

    [Fact]
    public async Task Each_row_is_loaded_once_in_a_scope()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        host.Events.Clear();

        await host.InScopeAsync(async services =>
        {
            var first = await services.Contents().GetAsync(id);
            Assert.Same(first, await services.Contents().GetAsync(id, VersionOptions.Latest));
            Assert.Same(first, (await services.Contents().GetAsync([id])).Single());
        });

        Assert.Equal("Loading Loaded", host.Events.Names);
    }
}
