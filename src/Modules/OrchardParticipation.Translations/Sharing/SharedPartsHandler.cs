using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardParticipation.Translations.Contracts;
using YesSql;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>
/// Saves the other languages in the session of the publication: they change together or not at all.
/// </summary>
internal sealed class SharedPartsHandler(ISession session, LocalizationSetTurns turns, LanguageReading reading, FactSharing sharing)
    : ContentHandlerBase
{
    // Before the row becomes public: it may have been read before another language was published.
    public override Task PublishingAsync(PublishContentContext context) => InTurnAsync(context.ContentItem, async localizationSet =>
    {
        if (await sharing.FindAsync(localizationSet) is { } facts)
        {
            var item = context.ContentItem;
            SharedParts.Put(item, JsonMerge.Merge(facts.At(FactSharing.NumberOf(item)), sharing.PartsOf(item), facts.Parts));
            FactSharing.Stamp(item, facts.Number, conflicts: []);
        }
    });

    public override Task PublishedAsync(PublishContentContext context) => InTurnAsync(context.ContentItem, async localizationSet =>
    {
        var item = context.ContentItem;
        var parts = sharing.PartsOf(item);
        if (parts.Count == 0)
        {
            return;
        }

        var facts = await sharing.FindAsync(localizationSet) ?? new SharedFacts { LocalizationSet = localizationSet, Number = 0 };
        if (facts.Number == 0 || !JsonNode.DeepEquals(facts.Parts, parts))
        {
            facts.Change(parts);
            await session.SaveAsync(facts);
        }

        FactSharing.Stamp(item, facts.Number, conflicts: []);
        await session.SaveAsync(item);
        foreach (var other in (await reading.RowsAsync(localizationSet)).Where(row => row.ContentItemVersionId != item.ContentItemVersionId))
        {
            await sharing.ShareAsync(facts, other);
        }
    });

    // An imported row, and a version that somebody restores, bring facts of their own.
    public override Task ImportingAsync(ImportContentContext context) => Forget(context.ContentItem);

    public override Task RestoringAsync(RestoreContentContext context) => Forget(context.ContentItem);

    private static Task Forget(ContentItem item)
    {
        item.Remove(nameof(SharedFactsPart));
        return Task.CompletedTask;
    }

    private async Task InTurnAsync(ContentItem item, Func<string, Task> work)
    {
        if (!sharing.IsUsed || item.LocalizationSetOf() is not { } localizationSet)
        {
            return;
        }

        try
        {
            reading.Trust(item);
            await turns.TakeAsync(localizationSet);
            await work(localizationSet);
        }
        catch
        {
            // The caller logs what handlers throw and goes on: without this, half of the change would be committed.
            await session.CancelAsync();
            throw;
        }
    }
}
