using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Items;

/// <summary>New items, creation, updates in place, drafts, validation, copies and restored versions.</summary>
internal sealed class ContentWriting(
    ISession session, IContentManagerSession loaded, IContentDefinitionManager definitions, IContentItemIdGenerator ids, ContentEvents events)
{
    public async Task<ContentItem> NewAsync(string contentType)
    {
        var definition = await definitions.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinitionBuilder().Named(contentType).Build();
        var item = new ContentItem { ContentType = contentType };

        var activating = new ActivatingContentContext(item) { ContentType = contentType, Definition = definition };
        await events.RaiseAsync((handler, c) => handler.ActivatingAsync(c), activating);
        item.ContentItemId = ids.GenerateUniqueId(item);
        await events.RaiseReversedAsync((handler, c) => handler.ActivatedAsync(c), new ActivatedContentContext(item));

        var initializing = new InitializingContentContext(item);
        await events.RaiseAsync((handler, c) => handler.InitializingAsync(c), initializing);
        await events.RaiseReversedAsync((handler, c) => handler.InitializedAsync(c), initializing);
        return item;
    }

    public async Task CreateAsync(ContentItem item, VersionOptions? options)
    {
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(item.ContentItemVersionId))
        {
            item.ContentItemVersionId = ids.GenerateUniqueId(item);
            item.Published = true;
            item.Latest = true;
        }

        if (options.IsDraft)
        {
            item.Published = false;
        }

        var context = new CreateContentContext(item);
        await events.RaiseAsync((handler, c) => handler.CreatingAsync(c), context);
        await SaveAsync(item);
        await events.RaiseReversedAsync((handler, c) => handler.CreatedAsync(c), context);

        if (options.IsPublished)
        {
            // Nothing was public before, so there is nothing that a Cancel could keep: Orchard Core does not honour it here either.
            var publishing = new PublishContentContext(item, null);
            await events.RaiseAsync((handler, c) => handler.PublishingAsync(c), publishing);
            await events.RaiseReversedAsync((handler, c) => handler.PublishedAsync(c), publishing);
        }

        // What the handlers changed after the first save may have been written already by a query in between.
        await session.SaveAsync(item);
    }

    public async Task UpdateAsync(ContentItem item)
    {
        var context = new UpdateContentContext(item) { UpdatingItem = item };
        await events.RaiseAsync((handler, c) => handler.UpdatingAsync(c), context);
        await session.SaveAsync(item);
        await events.RaiseReversedAsync((handler, c) => handler.UpdatedAsync(c), context);
        await session.SaveAsync(item);
    }

    public async Task SaveDraftAsync(ContentItem item)
    {
        if (!item.Latest || item.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(item);
        await events.RaiseAsync((handler, c) => handler.DraftSavingAsync(c), context);
        await session.SaveAsync(item);
        await events.RaiseReversedAsync((handler, c) => handler.DraftSavedAsync(c), context);
        await session.SaveAsync(item);
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem item)
    {
        var context = new ValidateContentContext(item);
        await events.RaiseAsync((handler, c) => handler.ValidatingAsync(c), context);
        await events.RaiseReversedAsync((handler, c) => handler.ValidatedAsync(c), context);
        if (!context.ContentValidateResult.Succeeded)
        {
            await session.CancelAsync();
        }

        return context.ContentValidateResult;
    }

    public async Task<ContentItem> CloneAsync(ContentItem item)
    {
        var clone = await NewAsync(item.ContentType);
        await CreateAsync(clone, VersionOptions.Draft);

        clone.Data = item.Data.DeepClone().AsObject();
        clone.Elements.Clear();
        clone.DisplayText = item.DisplayText;
        var context = new CloneContentContext(item, clone);
        await events.RaiseAsync((handler, c) => handler.CloningAsync(c), context);
        await events.RaiseReversedAsync((handler, c) => handler.ClonedAsync(c), context);
        await session.SaveAsync(context.CloneContentItem);
        return context.CloneContentItem;
    }

    public async Task<ContentValidateResult> RestoreAsync(ContentItem item)
    {
        // The restored version is a row of its own: the one that it came from stays as it is.
        session.Detach(item);
        item.Id = 0;
        item.Latest = true;
        item.Published = false;
        item.ContentItemVersionId = ids.GenerateUniqueId(item);

        var context = new RestoreContentContext(item);
        await events.RaiseAsync((handler, c) => handler.RestoringAsync(c), context);
        var latest = await session.LatestAsync(item.ContentItemId);
        await UpdateAsync(item);
        var result = await ValidateAsync(item);
        if (!result.Succeeded)
        {
            return result;
        }

        if (latest is not null)
        {
            latest.Latest = false;
            await session.SaveAsync(latest);
        }

        await CreateAsync(item, VersionOptions.Draft);
        await events.RaiseReversedAsync((handler, c) => handler.RestoredAsync(c), context);
        return result;
    }

    private async Task SaveAsync(ContentItem item)
    {
        await session.SaveAsync(item);
        loaded.Store(item);
    }
}
