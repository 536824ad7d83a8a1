using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>Writes a history as PaperTrail's versions: what is not on the pages of the history is in no changeset.</summary>
internal static class VersionRecords
{
    // Beyond every number that a table gives, and exact where numbers are doubles.
    private const ulong FirstOwnId = 1UL << 52;

    public static IReadOnlyList<VersionRecord> Of(IReadOnlyList<PublicVersion> history, ProposalKey key, JsonObject kept, CultureOrder order) =>
        [.. history.Select(version => new VersionRecord(
            kept.IdOf("versions", Numbers.Text(version.Number)) ?? IdOf(key.LocalizationSet, version.Number),
            version.Author,
            Numbers.Time(version.Utc),
            Changeset.Of(ChangesOf(version, key.PublishedAt, order))))];

    /// <summary>A number that the version has for ever, wherever the site is moved: from what it is the version of, and which.</summary>
    private static string IdOf(string localizationSet, int number)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{localizationSet}/{number}")));
        return (FirstOwnId | (BinaryPrimitives.ReadUInt64BigEndian(hash) & (FirstOwnId - 1))).ToString(CultureInfo.InvariantCulture);
    }

    private static JsonObject ChangesOf(PublicVersion version, DateTimeOffset? publishedAt, CultureOrder order)
    {
        var changes = new JsonObject();
        Add("title", text => text.Title);
        Add("body", text => text.Html);
        if (version.Number == 1 && publishedAt is { } since)
        {
            changes["published_at"] = new JsonArray(null, ApiTime.Text(since));
        }

        return changes;

        void Add(string attribute, Func<VersionText, string?> textOf)
        {
            var (before, after) = (Hash(version.Before, textOf, order), Hash(version.After, textOf, order));
            if (TranslatedField.Of(before).ChangesTo(TranslatedField.Of(after)).Count > 0)
            {
                // Publication sets texts that were empty strings until then.
                changes[attribute] = new JsonArray(before.Count == 0 ? "" : before, after);
            }
        }
    }

    private static JsonObject Hash(IReadOnlyList<VersionText> languages, Func<VersionText, string?> textOf, CultureOrder order) => new(languages
        .Where(language => textOf(language) is not null)
        .OrderBy(language => PlaceOf(language.Culture, order))
        .Select(language => KeyValuePair.Create(order.Supported(language.Culture) ?? language.Culture, (JsonNode?)textOf(language))));

    private static int PlaceOf(string culture, CultureOrder order) =>
        order.Supported(culture) is { } supported ? order.Cultures.ToList().IndexOf(supported) : int.MaxValue;
}

internal static class ApiTime
{
    /// <summary>ISO 8601 with the offset, by the second.</summary>
    public static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
