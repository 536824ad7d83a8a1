using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.AuditTrail.Content;

/// <summary>Records what happens to content.</summary>
internal sealed class ContentTrail(ISession session, ISiteService sites, IAuditTrailManager trail, IHttpContextAccessor http) : ContentHandlerBase
{
    // A restored version is created and updated on its way; it is one deed. So is an import, of thousands of versions perhaps:
    // a recipe's is told by the event of the recipe.
    private readonly HashSet<string> _within = [];

    public override Task CreatedAsync(CreateContentContext context) => RecordAsync(ContentTrailEvents.Created, context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => RecordAsync(ContentTrailEvents.Saved, context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => RecordAsync(ContentTrailEvents.Published, context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => RecordAsync(ContentTrailEvents.Unpublished, context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => RecordAsync(ContentTrailEvents.Removed, context.ContentItem);

    public override Task ClonedAsync(CloneContentContext context) => RecordAsync(ContentTrailEvents.Cloned, context.ContentItem);

    public override Task RestoringAsync(RestoreContentContext context)
    {
        _within.Add(context.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    public override Task RestoredAsync(RestoreContentContext context)
    {
        _within.Remove(context.ContentItem.ContentItemId);
        return RecordAsync(ContentTrailEvents.Restored, context.ContentItem);
    }

    public override Task ImportingAsync(ImportContentContext context)
    {
        _within.Add(context.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    public override Task ImportedAsync(ImportContentContext context)
    {
        _within.Remove(context.ContentItem.ContentItemId);
        return Task.CompletedTask;
    }

    private async Task RecordAsync(string name, ContentItem item)
    {
        if (_within.Contains(item.ContentItemId))
        {
            return;
        }

        try
        {
            var settings = (await sites.GetSiteSettingsAsync()).As<ContentAuditTrailSettings>();
            if (!settings.AllowedContentTypes.Contains(item.ContentType))
            {
                return;
            }

            var actor = TrailActor.Of(http);
            var versions = await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == item.ContentItemId).CountAsync();
            await trail.RecordEventAsync(new AuditTrailContext<AuditTrailContentEvent>(
                name,
                ContentTrailEvents.Category,
                item.ContentItemId,
                actor.UserId,
                actor.UserName,
                new AuditTrailContentEvent { ContentItem = item, VersionNumber = versions }));
        }
        catch
        {
            // What a content handler throws is logged and forgotten: without this the deed would be saved and its event not.
            await session.CancelAsync();
            throw;
        }
    }
}
