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
    // By instance, while they are imported: what the rows say now, and what they said when they were published.
    private readonly Dictionary<ContentItem, (JsonObject Facts, PublishedFactsPart Published)> _importing = new(ReferenceEqualityComparer.Instance);

    // Versions that were imported with the last word of all languages: those that are imported after them are older.
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);

    // Before the row becomes public: it may have been read before another language was published.
    public override Task PublishingAsync(PublishContentContext context) => InTurnAsync(context.ContentItem, async localizationSet =>
    {
        if (await sharing.FindAsync(localizationSet) is { } facts)
        {
            var item = context.ContentItem;
            item.Remove(nameof(PublishedFactsPart));
            SharedParts.Put(item, JsonMerge.Merge(facts.At(FactSharing.NumberOf(item)), sharing.PartsOf(item), facts.Parts));
            FactSharing.Stamp(item, facts.Number, conflicts: []);
        }
    });

    public override Task PublishedAsync(PublishContentContext context) =>
        InTurnAsync(context.ContentItem, localizationSet => ShareAsync(localizationSet, context.ContentItem));

    // An imported row, and a version that somebody restores, bring facts of their own.
    public override Task ImportingAsync(ImportContentContext context)
    {
        var item = context.ContentItem;
        item.Remove(nameof(SharedFactsPart));
        if (context.OriginalContentItem is null && item.Published && item.As<PublishedFactsPart>() is { Parts: { } parts } published)
        {
            // It becomes public as it did, for whoever keeps a history, and then says what it says now.
            _importing[item] = (sharing.PartsOf(item), published);
            SharedParts.Put(item, sharing.SharedOf(parts));
        }

        return Task.CompletedTask;
    }

    public override Task ImportedAsync(ImportContentContext context)
    {
        var item = context.ContentItem;
        return !_importing.Remove(item, out var before) ? Task.CompletedTask : InTurnAsync(item, async localizationSet =>
        {
            SharedParts.Put(item, before.Facts);
            item.Apply(before.Published);
            _settled.Add(item.ContentItemVersionId);
            await KeepAsync(localizationSet, item);
        });
    }

    public override Task RestoringAsync(RestoreContentContext context)
    {
        context.ContentItem.Remove(nameof(SharedFactsPart));
        return Task.CompletedTask;
    }

    private async Task ShareAsync(string localizationSet, ContentItem item)
    {
        if (await KeepAsync(localizationSet, item) is not { } facts)
        {
            return;
        }

        foreach (var other in (await reading.RowsAsync(localizationSet)).Where(row => row.ContentItemVersionId != item.ContentItemVersionId && !_settled.Contains(row.ContentItemVersionId)))
        {
            await sharing.ShareAsync(facts, other);
        }
    }

    /// <summary>Makes what an item says the last word; null where it has no shared part.</summary>
    private async Task<SharedFacts?> KeepAsync(string localizationSet, ContentItem item)
    {
        var parts = sharing.PartsOf(item);
        if (parts.Count == 0)
        {
            return null;
        }

        var facts = await sharing.FindAsync(localizationSet) ?? new SharedFacts { LocalizationSet = localizationSet, Number = 0 };
        if (facts.Number == 0 || !JsonNode.DeepEquals(facts.Parts, parts))
        {
            facts.Change(parts);
            await session.SaveAsync(facts);
        }

        FactSharing.Stamp(item, facts.Number, conflicts: []);
        await session.SaveAsync(item);
        return facts;
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
