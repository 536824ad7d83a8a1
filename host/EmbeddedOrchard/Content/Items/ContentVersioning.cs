using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Makes the draft of a published item: a new row where its type keeps versions, the same row where not.</summary>
internal sealed class ContentVersioning(
    ISession session, IContentManagerSession loaded, IContentDefinitionManager definitions, IContentItemIdGenerator ids, ContentEvents events)
{
    public async Task<ContentItem> DraftOfAsync(ContentItem published)
    {
        if (await definitions.GetTypeDefinitionAsync(published.ContentType) is { } type && !type.IsVersionable())
        {
            published.Published = false;
            await session.SaveAsync(published);
            return published;
        }

        published.Latest = false;
        await session.SaveAsync(published, checkConcurrency: true);

        var draft = new ContentItem
        {
            ContentItemId = published.ContentItemId,
            ContentType = published.ContentType,
            DisplayText = published.DisplayText,
            Latest = true,
            Data = published.Data.DeepClone().AsObject(),
        };
        draft.ContentItemVersionId = ids.GenerateUniqueId(draft);

        var context = new VersionContentContext(published, draft);
        await events.RaiseAsync((handler, c) => handler.VersioningAsync(c), context);
        await events.RaiseReversedAsync((handler, c) => handler.VersionedAsync(c), context);

        await session.SaveAsync(draft);
        loaded.Store(draft);
        return draft;
    }
}
