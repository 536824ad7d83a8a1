using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Contracts;
using YesSql;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>
/// Gives rows the facts that their item has now. Saving raises no content events, so nothing is published again and no version is made.
/// </summary>
internal sealed class FactSharing(ISession session, IOptions<SharedPartOptions> options)
{
    public bool IsUsed => options.Value.PartNames.Count > 0;

    public JsonObject PartsOf(ContentItem item) => SharedParts.Of(item, options.Value.PartNames);

    /// <summary>Those of some parts that languages share.</summary>
    public JsonObject SharedOf(JsonObject parts) =>
        new(parts.Where(part => part.Value is JsonObject && options.Value.PartNames.Contains(part.Key)).Select(part => KeyValuePair.Create(part.Key, part.Value?.DeepClone())));

    public Task<SharedFacts?> FindAsync(string localizationSet) =>
        session.Query<SharedFacts, SharedFactsIndex>(index => index.LocalizationSet == localizationSet).FirstOrDefaultAsync()!;

    /// <summary>A published row gets all of them. A draft keeps what it changed itself.</summary>
    public async Task ShareAsync(SharedFacts facts, ContentItem row)
    {
        if (row.Published)
        {
            var before = PartsOf(row);
            var isChanged = SharedParts.Put(row, facts.Parts);
            if (isChanged && row.As<PublishedFactsPart>() is null)
            {
                row.Apply(new PublishedFactsPart { Parts = before });
            }

            if (isChanged | Stamp(row, facts.Number, conflicts: []))
            {
                await session.SaveAsync(row);
            }

            return;
        }

        var number = NumberOf(row);
        var from = number == 0 && facts.Past.Count > 0 ? facts.Past[^1].Parts : facts.At(number);
        List<SharedConflict> conflicts = [];
        var merged = JsonMerge.Merge(from, PartsOf(row), facts.Parts, conflicts);
        if (SharedParts.Put(row, merged) | Stamp(row, facts.Number, Join(row.As<SharedFactsPart>()?.Conflicts ?? [], conflicts)))
        {
            await session.SaveAsync(row);
        }
    }

    /// <summary>Notes which state of the facts a row has, and what is to be decided; false if it is noted already.</summary>
    public static bool Stamp(ContentItem item, int number, IList<SharedConflict> conflicts)
    {
        if (item.As<SharedFactsPart>() is { } part && part.Number == number && part.Conflicts.Select(conflict => conflict.Path).SequenceEqual(conflicts.Select(conflict => conflict.Path)))
        {
            return false;
        }

        item.Alter<SharedFactsPart>(changed => (changed.Number, changed.Conflicts) = (number, conflicts));
        return true;
    }

    public static int NumberOf(ContentItem item) => item.As<SharedFactsPart>()?.Number ?? 0;

    private static List<SharedConflict> Join(IEnumerable<SharedConflict> before, IReadOnlyCollection<SharedConflict> now) =>
        [.. before.Where(conflict => now.All(newer => newer.Path != conflict.Path)), .. now];
}
