using System.Globalization;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Models;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>What an event tells that has no view of its own: its values under names that people understand, where this host knows them.</summary>
internal sealed class TrailValues(IStringLocalizer<TrailValues> localizer)
{
    private IStringLocalizer S { get; } = localizer;

    /// <summary>Values that are null are not told; what is no value or list of values is its JSON.</summary>
    public IReadOnlyList<(string Label, string Text)> Of(AuditTrailEvent trailed) =>
    [
        .. trailed.Properties.Select(property => property.Value).OfType<JsonObject>().SelectMany(section => section)
            .Where(member => member.Value is not null)
            .Select(member => (LabelOf(member.Key), TextOf(member.Value!))),
    ];

    private static string TextOf(JsonNode value) => value switch
    {
        JsonArray list when list.All(entry => entry is JsonValue) => string.Join(", ", list.Select(entry => entry!.ToString())),
        JsonValue single when single.TryGetValue<DateTime>(out var moment) => Wording.Moment(moment) + " UTC",
        JsonValue single when single.TryGetValue<long>(out var number) => number.ToString("N0", CultureInfo.CurrentCulture),
        JsonValue single => single.ToString(),
        _ => value.ToJsonString(),
    };

    private string LabelOf(string member) => member switch
    {
        "Name" => S["Name"],
        "DisplayName" => S["Title"],
        "Version" => S["Version"],
        "Source" => S["Source"],
        "Parts" => S["What is in it"],
        "Path" => S["File"],
        "Count" => S["How many"],
        "BeforeUtc" => S["Older than"],
        "Created" => S["New"],
        "Changed" => S["Changed"],
        "Removed" => S["Deleted"],
        "Unchanged" => S["As it was"],
        "Revisions" => S["Versions for histories"],
        "Problems" => S["What cannot be read"],
        "Error" => S["What went wrong"],
        "IsTooLong" => S["Not kept, it was too long"],
        _ => member,
    };
}
