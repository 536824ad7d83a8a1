using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>A version of a proposal: who changed what, and when.</summary>
/// <param name="Id">Of the row, in its table; the number on Decidim's pages is its place in the list instead.</param>
/// <param name="Author">The name that the API gives, or what the row says of its author; null if nobody knows.</param>
/// <param name="CreatedAt">When; null if the source does not say.</param>
/// <param name="Changes">What changed.</param>
public sealed record VersionRecord(string? Id, string? Author, DateTimeOffset? CreatedAt, Changeset Changes)
{
    /// <summary>Reads a version as the API answers it: <c>{ id createdAt editor { name } changeset }</c>.</summary>
    public static VersionRecord OfApi(JsonObject version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new VersionRecord(TextOf(version["id"]), TextOf((version["editor"] as JsonObject)?["name"]), TimeOf(version["createdAt"]), Changeset.Of(version["changeset"]));
    }

    /// <summary>Reads a row of the table <c>versions</c>, with <c>object_changes</c> as JSON (Decidim 0.30 and later).</summary>
    public static VersionRecord OfRow(JsonObject row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new VersionRecord(TextOf(row["id"]), TextOf(row["whodunnit"]), TimeOf(row["created_at"]), Changeset.Of(row["object_changes"]));
    }

    // Ids are numbers or strings.
    private static string? TextOf(JsonNode? value) => value is JsonValue some ? some.ToString() : null;

    private static DateTimeOffset? TimeOf(JsonNode? value) =>
        DateTimeOffset.TryParse(TextOf(value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
