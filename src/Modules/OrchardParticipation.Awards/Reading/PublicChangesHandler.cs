using OrchardCore.ContentManagement.Handlers;

namespace OrchardParticipation.Awards.Reading;

internal sealed class PublicChangesHandler(PublicChanges changes) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => AnnounceAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => AnnounceAsync();

    public override Task RemovedAsync(RemoveContentContext context) => AnnounceAsync();

    public override Task ImportedAsync(ImportContentContext context) => AnnounceAsync();

    public override Task UpdatedAsync(UpdateContentContext context) =>
        context.ContentItem.Published ? AnnounceAsync() : Task.CompletedTask;

    private Task AnnounceAsync()
    {
        changes.Announce();
        return Task.CompletedTask;
    }
}
