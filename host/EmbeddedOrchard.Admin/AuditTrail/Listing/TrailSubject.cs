using System.Text.Json.Nodes;
using OrchardCore.AuditTrail.Models;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

/// <summary>What something was done to, in the words of the event: the title of an item, the name of a user, which settings.</summary>
internal static class TrailSubject
{
    private static readonly string[] Members = ["DisplayName", "UserName", "Summary", "Name", "Source", "Path", "Count"];

    public static string Of(AuditTrailEvent trailed)
    {
        foreach (var section in trailed.Properties.Select(property => property.Value).OfType<JsonObject>())
        {
            if ((section["ContentItem"] as JsonObject)?["DisplayText"]?.ToString() is { Length: > 0 } title)
            {
                return title;
            }

            if (Members.Select(member => section[member] is JsonValue value ? value.ToString() : null).FirstOrDefault(text => !string.IsNullOrEmpty(text)) is { } found)
            {
                return found;
            }
        }

        return trailed.CorrelationId ?? string.Empty;
    }
}
