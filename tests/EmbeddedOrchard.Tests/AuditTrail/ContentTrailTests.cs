using EmbeddedOrchard.AuditTrail.Content;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Title.Models;
using YesSql;

namespace EmbeddedOrchard.Tests.AuditTrail;

public sealed class ContentTrailTests
{
    [Fact]
    public async Task What_happens_to_content_is_recorded_with_who_and_with_the_item_as_it_was()
    {
        await using var host = await Trail.StartAsync();
        var id = await host.CreateAsync(VersionOptions.Draft);
        await ActAsync(host, id, VersionOptions.Latest, (contents, item) => contents.PublishAsync(item));
        await ActAsync(host, id, VersionOptions.DraftRequired, async (contents, item) =>
        {
            item.Alter<TitlePart>(part => part.Title = "Another title");
            item.DisplayText = "Another title";
            await contents.SaveDraftAsync(item);
        });
        await ActAsync(host, id, VersionOptions.Latest, (contents, item) => contents.UnpublishAsync(item));
        await ActAsync(host, id, VersionOptions.Latest, (contents, item) => contents.RemoveAsync(item));

        var events = await host.EventsAsync("Content");

        Assert.Equal(["Created", "Published", "Saved", "Unpublished", "Removed"], events.Select(trailed => trailed.Name));
        Assert.All(events, trailed => Assert.Equal((id, "1", "ana", "ANA", null), (trailed.CorrelationId, trailed.UserId, trailed.UserName, trailed.NormalizedUserName, trailed.ClientIpAddress)));
        Assert.Equal([1, 1, 2, 2, 2], events.Select(trailed => trailed.As<AuditTrailContentEvent>().VersionNumber));
        Assert.Equal("Another title", events[2].As<AuditTrailContentEvent>().ContentItem!.As<TitlePart>().Title);
    }

    [Fact]
    public async Task A_unit_of_work_that_is_cancelled_leaves_no_event()
    {
        await using var host = await Trail.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InScopeAsync(async services =>
        {
            var item = await services.Contents().NewAsync(Items.Versioned);
            await services.Contents().CreateAsync(item, VersionOptions.Published);
            throw new InvalidOperationException("the deed fails");
        }));

        Assert.Empty(await host.EventsAsync("Content"));
    }

    [Fact]
    public async Task Content_is_not_saved_without_its_event()
    {
        await using var host = await Trail.StartAsync(services => services.AddScoped<IAuditTrailEventHandler, Failing>());

        await host.InScopeAsync(async services =>
        {
            var item = await services.Contents().NewAsync(Items.Versioned);
            await services.Contents().CreateAsync(item, VersionOptions.Published);
        });

        Assert.Equal(0, await host.InScopeAsync(services => services.GetRequiredService<ISession>().Query<ContentItem>().CountAsync()));
        Assert.Empty(await host.EventsAsync("Content"));
    }

    [Fact]
    public async Task A_type_that_is_not_followed_has_no_events()
    {
        await using var host = await Trail.StartAsync();

        await host.CreateAsync(VersionOptions.Published, Items.Single);

        Assert.Empty(await host.EventsAsync("Content"));
    }

    [Fact]
    public async Task What_is_too_long_to_keep_is_left_out_and_the_event_says_so()
    {
        await using var host = await Trail.StartAsync();

        await host.CreateAsync(VersionOptions.Draft, title: new string('x', 1_200_000));

        var trailed = Assert.Single(await host.EventsAsync("Content"));
        Assert.True((bool)trailed.Properties[nameof(AuditTrailContentEvent)]!["IsTooLong"]!);
        Assert.Null(trailed.As<AuditTrailContentEvent>().ContentItem);
    }

    private static async Task ActAsync(ContentHost host, string id, VersionOptions options, Func<IContentManager, ContentItem, Task> act)
    {
        host.Clock.UtcNow = host.Clock.UtcNow.AddMinutes(1);
        await host.InScopeAsync(async services => await act(services.Contents(), (await services.Contents().GetAsync(id, options))!));
    }

    private sealed class Failing : AuditTrailEventHandlerBase
    {
        public override Task CreateAsync(AuditTrailCreateContext context) =>
            context.Category == "Content" ? throw new IOException("the trail cannot be written") : Task.CompletedTask;
    }
}
