using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>What differs between two states of an item, value by value.</summary>
internal sealed class ItemComparison(ItemValues values)
{
    public async Task<ComparedItems> CompareAsync(ContentItem older, ContentItem newer)
    {
        var before = (await values.OfAsync(older)).ToDictionary(value => value.Path);
        var after = (await values.OfAsync(newer)).ToDictionary(value => value.Path);
        var pairs = after.Keys.Union(before.Keys).Select(path => (Old: before.GetValueOrDefault(path), New: after.GetValueOrDefault(path))).ToList();

        return new ComparedItems(
            [.. pairs.Where(pair => !IsSame(pair.Old, pair.New)).Select(pair => new ValueChange(pair.Old, pair.New))],
            [.. pairs.Where(pair => IsSame(pair.Old, pair.New)).Select(pair => pair.New!)]);
    }

    private static bool IsSame(ItemValue? older, ItemValue? newer) => JsonNode.DeepEquals(older?.Json, newer?.Json);
}

internal sealed record ComparedItems(IReadOnlyList<ValueChange> Changes, IReadOnlyList<ItemValue> Unchanged);
