using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Decidim.Archiving;

/// <summary>All there is of an award, an edition or a practice: a line of an archive.</summary>
/// <param name="ContentType">Its type.</param>
/// <param name="LocalizationSet">What ties its languages together.</param>
/// <param name="Rows">All versions of all languages, drafts too.</param>
/// <param name="Revisions">Its history.</param>
/// <param name="Records">What Decidim said about it; that of a copy, too.</param>
internal sealed record ArchivedItem(string ContentType, string LocalizationSet, IReadOnlyList<ContentItem> Rows, IReadOnlyList<Revision> Revisions, IReadOnlyList<DecidimRecord> Records)
{
    // What Translations notes on a draft about the facts of its item.
    private const string DraftNotes = "SharedFactsPart";

    public JsonObject ToJson() => new()
    {
        ["contentType"] = ContentType,
        ["localizationSet"] = LocalizationSet,
        ["rows"] = Array(Rows.OrderBy(row => row.ContentItemId, StringComparer.Ordinal).ThenBy(row => row.ModifiedUtc).ThenBy(row => row.ContentItemVersionId, StringComparer.Ordinal), row =>
        {
            var json = JObject.FromObject(row);
            // The number of a document is the database's own; what a draft began from is noted anew.
            json.Remove(nameof(ContentItem.Id));
            json.Remove(DraftNotes);
            return json;
        }),
        ["revisions"] = Array(Revisions, JsonOf),
        ["records"] = Array(Records.OrderBy(record => record.Key, StringComparer.Ordinal), JsonOf),
    };

    /// <exception cref="FormatException">A part of it is missing or of the wrong kind.</exception>
    public static ArchivedItem Of(JsonObject json)
    {
        try
        {
            return new ArchivedItem(
                json["contentType"]!.GetValue<string>(),
                json["localizationSet"]!.GetValue<string>(),
                [.. json["rows"]!.AsArray().Select(row => row!.ToObject<ContentItem>()!)],
                [.. json["revisions"]!.AsArray().Select(revision => revision!.ToObject<Revision>()!)],
                [.. json["records"]!.AsArray().Select(record => record!.ToObject<DecidimRecord>()!)]);
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or System.Text.Json.JsonException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    private static JsonObject JsonOf<T>(T value) => JObject.FromObject(value!);

    private static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonObject> json) => [.. values.Select(json)];
}
