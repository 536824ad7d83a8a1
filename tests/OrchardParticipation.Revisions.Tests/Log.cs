using System.Text.Json.Nodes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Revisions.Recording;

namespace OrchardParticipation.Revisions.Tests;

/// <summary>A log in memory, filled through the rules: one item for each culture, named after it.</summary>
internal sealed class Log
{
    private readonly List<Revision> _revisions = [];

    public IReadOnlyList<Revision> Revisions => _revisions;

    public History History => new(_revisions);

    /// <summary>English first, French added, Spanish added, English corrected.</summary>
    public static Log Medellin() => new Log().Publish("en", "en-1").Publish("fr", "fr-1").Publish("es", "es-1").Publish("en", "en-2");

    public Log Publish(string culture, string versionId, string? facts = null) =>
        Append(RevisionRules.Published(_revisions, Language(culture, versionId) with { Facts = Parse(facts) }, Day()));

    public Log Remove(string culture) => Append(RevisionRules.Removed(_revisions, Language(culture, "any"), Day()));

    public static PublishedLanguage Language(string culture, string versionId) => new("set", culture)
    {
        ContentType = "Practice",
        ContentItemId = "item-" + culture,
        VersionId = versionId,
        Author = "Ana",
    };

    private static JsonObject? Parse(string? facts) => facts is null ? null : JsonNode.Parse(facts)!.AsObject();

    private DateTime Day() => new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(_revisions.Count);

    private Log Append(Revision? revision)
    {
        if (revision is not null)
        {
            _revisions.Add(revision);
        }

        return this;
    }
}
