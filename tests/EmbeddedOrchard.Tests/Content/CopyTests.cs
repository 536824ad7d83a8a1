using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class CopyTests
{
    [Fact]
    public async Task A_restored_version_is_a_new_draft_and_the_old_latest_becomes_history()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published, title: "First");
        await host.EventsOfAsync(id, VersionOptions.DraftRequired, async (contents, item) =>
        {
            item.Alter<TitlePart>(part => part.Title = "Second");
            item.DisplayText = "Second";
            await contents.PublishAsync(item);
        });
        var first = (await host.RowsAsync(id))[0].ContentItemVersionId;
        host.Events.Clear();

        var result = await host.InScopeAsync(async services => await services.Contents().RestoreAsync(await services.Contents().GetVersionAsync(first)));

        Assert.True(result.Succeeded);
        Assert.Equal("Loading Loaded Restoring Updating Updated Validating Validated Creating Created Restored", host.Events.Names);
        Assert.Equal("- P L", await host.FlagsAsync(id));
        var rows = await host.RowsAsync(id);
        Assert.Equal(["First", "Second", "First"], rows.Select(row => row.As<TitlePart>().Title));
        Assert.Equal(3, rows.Select(row => row.ContentItemVersionId).Distinct().Count());
    }

    [Fact]
    public async Task A_version_that_is_not_valid_is_not_restored()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        host.Events.Interfere = (name, context) =>
        {
            if (name == "Validating")
            {
                ((ValidateContentContext)context).Fail("It is not good enough.");
            }

            return Task.CompletedTask;
        };

        var result = await host.InScopeAsync(async services => await services.Contents().RestoreAsync(await services.Contents().GetAsync(id)));

        Assert.Equal("It is not good enough.", Assert.Single(result.Errors).ErrorMessage);
        Assert.Equal("LP", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task Failed_validation_takes_back_what_the_scope_has_done()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);
        host.Events.Interfere = (name, context) =>
        {
            if (name == "Validating")
            {
                ((ValidateContentContext)context).Fail("No.");
            }

            return Task.CompletedTask;
        };

        await host.EventsOfAsync(id, VersionOptions.DraftRequired, async (contents, item) =>
        {
            await contents.UpdateAsync(item);
            Assert.False((await contents.ValidateAsync(item)).Succeeded);
        });

        Assert.Equal("LP", await host.FlagsAsync(id));
    }

    [Fact]
    public async Task A_copy_is_a_draft_of_its_own_outside_the_languages_of_its_original()
    {
        await using var host = await Items.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Published);

        var copy = string.Empty;
        var events = await host.EventsOfAsync(id, VersionOptions.Published, async (contents, item) => copy = (await contents.CloneAsync(item)).ContentItemId);

        Assert.Equal("Activating Activated Initializing Initialized Creating Created Cloning Cloned", events);
        Assert.NotEqual(id, copy);
        Assert.Equal("L", await host.FlagsAsync(copy));
        var row = Assert.Single(await host.RowsAsync(copy));
        Assert.Equal("Open budget", row.As<TitlePart>().Title);
        Assert.Null(row.As<LocalizationPart>().LocalizationSet);
    }
}
