using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace OrchardParticipation.Revisions.Recording;

internal sealed class RevisionHandler(RevisionLog log, IClock clock, IHttpContextAccessor httpContextAccessor) : ContentHandlerBase
{
    // By instance: an imported item may get its version id only while it is being imported.
    private readonly HashSet<ContentItem> _importing = new(ReferenceEqualityComparer.Instance);

    public override Task ImportingAsync(ImportContentContext context)
    {
        _importing.Add(context.ContentItem);
        if (context.OriginalContentItem is { } original)
        {
            _importing.Add(original);
        }

        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentContext context) =>
        // While an import goes on, the row has today's dates: the ones that it brings are back when it is imported.
        _importing.Contains(context.ContentItem) ? Task.CompletedTask : RecordPublishedAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context)
    {
        var item = context.OriginalContentItem ?? context.ContentItem;
        _importing.Remove(context.ContentItem);
        _importing.Remove(item);

        return item.Published ? RecordPublishedAsync(item) : Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context) => RecordRemovedAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) =>
        context.NoActiveVersionLeft ? RecordRemovedAsync(context.ContentItem) : Task.CompletedTask;

    private async Task RecordPublishedAsync(ContentItem item)
    {
        if (RevisionSubjects.Read(item) is { } language)
        {
            await log.RecordPublishedAsync(language, item.PublishedUtc ?? item.ModifiedUtc ?? clock.UtcNow);
        }
    }

    private async Task RecordRemovedAsync(ContentItem item)
    {
        if (RevisionSubjects.Read(item) is { } language)
        {
            // Whoever removed the language need not be the author of its last version.
            var remover = httpContextAccessor.HttpContext?.User.Identity?.Name;
            await log.RecordRemovedAsync(language with { Author = remover }, clock.UtcNow);
        }
    }
}
