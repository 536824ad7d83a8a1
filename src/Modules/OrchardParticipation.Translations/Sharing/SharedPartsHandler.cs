using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardParticipation.Translations.Contracts;
using YesSql;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>
/// Saves the other languages in the session of the publication: they change together or not at all. Saving raises no
/// content events, so nothing is published again and no version is made.
/// </summary>
internal sealed class SharedPartsHandler(ISession session, LocalizationSetTurns turns, LanguageReading reading, IOptions<SharedPartOptions> options)
    : ContentHandlerBase
{
    // Before the row becomes public: it may have been read before another language was published.
    public override Task PublishingAsync(PublishContentContext context) => InTurnAsync(context.ContentItem, async localizationSet =>
    {
        if (await FactsAsync(localizationSet) is { } facts)
        {
            var item = context.ContentItem;
            SharedParts.Put(item, JsonMerge.Merge(facts.At(NumberOf(item)), SharedParts.Of(item, options.Value.PartNames), facts.Parts));
            Stamp(item, facts.Number, conflicts: []);
        }
    });

    public override Task PublishedAsync(PublishContentContext context) => InTurnAsync(context.ContentItem, async localizationSet =>
    {
        var item = context.ContentItem;
        var parts = SharedParts.Of(item, options.Value.PartNames);
        if (parts.Count == 0)
        {
            return;
        }

        var facts = await FactsAsync(localizationSet) ?? new SharedFacts { LocalizationSet = localizationSet, Number = 0 };
        if (facts.Number == 0 || !JsonNode.DeepEquals(facts.Parts, parts))
        {
            facts.Change(parts);
            await session.SaveAsync(facts);
        }

        Stamp(item, facts.Number, conflicts: []);
        await session.SaveAsync(item);
        foreach (var other in (await reading.RowsAsync(localizationSet)).Where(row => row.ContentItemVersionId != item.ContentItemVersionId))
        {
            await ShareAsync(facts, other);
        }
    });

    // An imported row, and a version that somebody restores, bring facts of their own.
    public override Task ImportingAsync(ImportContentContext context) => Forget(context.ContentItem);

    public override Task RestoringAsync(RestoreContentContext context) => Forget(context.ContentItem);

    private async Task ShareAsync(SharedFacts facts, ContentItem row)
    {
        if (row.Published)
        {
            if (SharedParts.Put(row, facts.Parts) | Stamp(row, facts.Number, conflicts: []))
            {
                await session.SaveAsync(row);
            }

            return;
        }

        // A draft keeps what it changed itself.
        var number = NumberOf(row);
        var from = number == 0 && facts.Past.Count > 0 ? facts.Past[^1].Parts : facts.At(number);
        List<SharedConflict> conflicts = [];
        var merged = JsonMerge.Merge(from, SharedParts.Of(row, options.Value.PartNames), facts.Parts, conflicts);
        if (SharedParts.Put(row, merged) | Stamp(row, facts.Number, Join(row.As<SharedFactsPart>()?.Conflicts ?? [], conflicts)))
        {
            await session.SaveAsync(row);
        }
    }

    private static List<SharedConflict> Join(IEnumerable<SharedConflict> before, IReadOnlyCollection<SharedConflict> now) =>
        [.. before.Where(conflict => now.All(newer => newer.Path != conflict.Path)), .. now];

    private static bool Stamp(ContentItem item, int number, IList<SharedConflict> conflicts)
    {
        if (item.As<SharedFactsPart>() is { } part && part.Number == number && part.Conflicts.Select(conflict => conflict.Path).SequenceEqual(conflicts.Select(conflict => conflict.Path)))
        {
            return false;
        }

        item.Alter<SharedFactsPart>(changed => (changed.Number, changed.Conflicts) = (number, conflicts));
        return true;
    }

    private static int NumberOf(ContentItem item) => item.As<SharedFactsPart>()?.Number ?? 0;

    private static Task Forget(ContentItem item)
    {
        item.Remove(nameof(SharedFactsPart));
        return Task.CompletedTask;
    }

    private async Task InTurnAsync(ContentItem item, Func<string, Task> work)
    {
        if (options.Value.PartNames.Count == 0 || item.LocalizationSetOf() is not { } localizationSet)
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

    private Task<SharedFacts?> FactsAsync(string localizationSet) =>
        session.Query<SharedFacts, SharedFactsIndex>(index => index.LocalizationSet == localizationSet).FirstOrDefaultAsync()!;
}
