using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>Hears of everything that changes how a language stands to its source.</summary>
internal sealed class TranslationSetHandler(TranslationSets sets, LanguageReading reading, ISession session) : ContentHandlerBase
{
    // An import raises the events of creation and publication too. By instance: an item may get its version id only on the way.
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

    public override Task ImportedAsync(ImportContentContext context)
    {
        _importing.Remove(context.ContentItem);
        if (context.OriginalContentItem is { } original)
        {
            _importing.Remove(original);
        }

        return RefreshAsync(context.ContentItem);
    }

    public override Task CreatedAsync(CreateContentContext context) => RefreshAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) => RefreshAsync(context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => RefreshAsync(context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => RefreshAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => RefreshAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => RefreshAsync(context.ContentItem);

    public override Task RestoredAsync(RestoreContentContext context) => RefreshAsync(context.ContentItem);

    public override Task VersioningAsync(VersionContentContext context)
    {
        reading.Trust(context.ContentItem);
        return Task.CompletedTask;
    }

    // A copy is no translation of what its original was made from.
    public override Task ClonedAsync(CloneContentContext context)
    {
        context.CloneContentItem.Remove(nameof(Contracts.TranslationPart));
        return Task.CompletedTask;
    }

    private async Task RefreshAsync(ContentItem item)
    {
        if (_importing.Contains(item) || item.LocalizationSetOf() is not { } localizationSet)
        {
            return;
        }

        try
        {
            reading.Trust(item);
            await sets.RefreshAsync(localizationSet);
        }
        catch
        {
            // The caller logs what handlers throw and goes on: without this, half of the change would be committed.
            await session.CancelAsync();
            throw;
        }
    }
}
