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

    /// <summary>By what the process brought with it; without that, by their places, the first being 1.</summary>
    public static IReadOnlyDictionary<string, string> Of(EditionPart edition, DecidimRecord? process)
    {
        if (process?.Fields["categories"] is not JsonObject { Count: > 0 } kept)
        {
            return edition.Categories
                .Select((category, place) => (category.Key, Number: (place + 1).ToString(CultureInfo.InvariantCulture)))
                .ToDictionary(category => category.Number, category => category.Key, StringComparer.Ordinal);
        }

        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, number) in kept)
        {
            if (number is JsonValue && edition.Categories.Any(category => category.Key == key))
            {
                numbers[number.ToString()] = key;
            }
        }

        return numbers;
    }
}
