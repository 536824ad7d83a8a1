using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Items;

/// <summary>What the public sees: publishing, unpublishing, discarding drafts and removal. Rows are never deleted.</summary>
internal sealed class ContentPublishing(ISession session, IContentManagerSession loaded, ContentReading reading, ContentEvents events)
{
    public async Task PublishAsync(ContentItem item)
    {
        if (item.Published)
        {
            return;
        }

        var previous = await session.PublishedAsync(item.ContentItemId);
        var context = new PublishContentContext(item, previous);
        await events.RaiseAsync((handler, c) => handler.PublishingAsync(c), context);
        if (context.Cancel)
        {
            return;
        }

        if (previous is not null)
        {
            previous.Published = false;
            await session.SaveAsync(previous);
        }

        item.Published = true;
        await session.SaveAsync(item);
        loaded.Store(item);
        await events.RaiseReversedAsync((handler, c) => handler.PublishedAsync(c), context);
        await session.SaveAsync(item);
    }

    public async Task UnpublishAsync(ContentItem item)
    {
        if (!item.Latest)
        {
            throw new InvalidOperationException("Only the latest version of an item can unpublish it.");
        }

        var published = item.Published ? item : await reading.GetAsync(item.ContentItemId, VersionOptions.Published);
        if (published is null)
        {
            return;
        }

        var context = new PublishContentContext(item, published) { PublishingItem = null };
        await events.RaiseAsync((handler, c) => handler.UnpublishingAsync(c), context);
        published.Published = false;
        await session.SaveAsync(published);
        await events.RaiseReversedAsync((handler, c) => handler.UnpublishedAsync(c), context);
        await session.SaveAsync(published);
    }

    public async Task DiscardDraftAsync(ContentItem item)
    {
        if (item.Published || !item.Latest)
        {
            throw new InvalidOperationException("Only a draft can be discarded.");
        }

        var published = await reading.GetAsync(item.ContentItemId, VersionOptions.Published);
        var context = new RemoveContentContext(item, noActiveVersionLeft: published is null);
        await events.RaiseAsync((handler, c) => handler.RemovingAsync(c), context);
        item.Latest = false;
        await session.SaveAsync(item);
        await events.RaiseReversedAsync((handler, c) => handler.RemovedAsync(c), context);

        if (published is not null)
        {
            published.Latest = true;
            await session.SaveAsync(published);
        }
    }

    public async Task RemoveAsync(ContentItem item)
    {
        var active = await session.ActiveVersionsAsync(item.ContentItemId);
        if (active.Length == 0)
        {
            return;
        }

        var context = new RemoveContentContext(item, noActiveVersionLeft: true);
        await events.RaiseAsync((handler, c) => handler.RemovingAsync(c), context);
        foreach (var version in active)
        {
            version.Published = false;
            version.Latest = false;
            await session.SaveAsync(version);
        }

        await events.RaiseReversedAsync((handler, c) => handler.RemovedAsync(c), context);
    }
}
