using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Keeping;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>The keys of an edition's categories by the numbers that Decidim gave them.</summary>
internal static class CategoryNumbers
{
    public static IReadOnlyDictionary<string, string> None { get; } = FrozenDictionary<string, string>.Empty;

    /// <summary>By what the process brought with it; a category without a number has that of its place, the first being 1.</summary>
    public static IReadOnlyDictionary<string, string> Of(EditionPart edition, DecidimRecord? process)
    {
        var kept = process?.Fields["categories"] as JsonObject;
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (category, place) in edition.Categories.Select((category, place) => (category, place + 1)))
        {
            var number = kept?[category.Key] is JsonValue value ? value.ToString() : place.ToString(CultureInfo.InvariantCulture);
            numbers.TryAdd(number, category.Key);
        }

        return numbers;
    }
}
