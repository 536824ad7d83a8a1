using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Content.Items;

internal sealed class ContentManager(
    ContentReading reading, ContentWriting writing, ContentPublishing publishing, ContentImporting importing, ContentEvents events)
    : IContentManager
{
    public Task<ContentItem> NewAsync(string contentType) => writing.NewAsync(contentType);

    public Task CreateAsync(ContentItem contentItem, VersionOptions? options = null) => writing.CreateAsync(contentItem, options);

    public Task UpdateAsync(ContentItem contentItem) => writing.UpdateAsync(contentItem);

    public Task SaveDraftAsync(ContentItem contentItem) => writing.SaveDraftAsync(contentItem);

    public Task<ContentValidateResult> ValidateAsync(ContentItem contentItem) => writing.ValidateAsync(contentItem);

    public Task<ContentItem> CloneAsync(ContentItem contentItem) => writing.CloneAsync(contentItem);

    public Task<ContentValidateResult> RestoreAsync(ContentItem contentItem) => writing.RestoreAsync(contentItem);

    public Task<ContentItem> GetAsync(string contentItemId, VersionOptions? options = null) => reading.GetAsync(contentItemId, options)!;

    public Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null) =>
        reading.GetManyAsync(contentItemIds, options);

    public Task<ContentItem> GetVersionAsync(string contentItemVersionId) => reading.GetVersionAsync(contentItemVersionId)!;

    public Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId) => reading.GetAllVersionsAsync(contentItemId);

    public Task<ContentItem> LoadAsync(ContentItem contentItem) => reading.LoadAsync(contentItem);

    public Task PublishAsync(ContentItem contentItem) => publishing.PublishAsync(contentItem);

    public Task UnpublishAsync(ContentItem contentItem) => publishing.UnpublishAsync(contentItem);

    public Task DiscardDraftAsync(ContentItem contentItem) => publishing.DiscardDraftAsync(contentItem);

    public Task RemoveAsync(ContentItem contentItem) => publishing.RemoveAsync(contentItem);

    public Task ImportAsync(IEnumerable<ContentItem> contentItems) => importing.ImportAsync(contentItems);

    public Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem) => importing.CreateVersionAsync(contentItem);

    public Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion) =>
        importing.UpdateVersionAsync(updatingVersion, updatedVersion);

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        var context = new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect };
        await events.RaiseAsync((handler, c) => handler.GetContentItemAspectAsync(c), context);
        return aspect;
    }
}
