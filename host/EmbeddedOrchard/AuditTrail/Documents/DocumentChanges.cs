using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbeddedOrchard.AuditTrail.Documents;

/// <summary>Compares two states of a document, value by value.</summary>
internal static class DocumentChanges
{
    public const int Most = 100;
    public const int LongestValue = 300;
    public const string Hidden = "•••";

    private static readonly string[] Secrets = ["password", "secret", "token", "salt", "apikey", "connectionstring", "privatekey", "credential"];

    // What the site itself writes down each time, which is nobody's change.
    private static readonly string[] Ignored = ["Identifier", "IsReadOnly", "LastRunUtc", "MergedProviders"];

    public static AuditTrailDocumentEvent Between(JsonNode? before, JsonNode? after)
    {
        var changes = new List<ChangedValue>();
        Compare(string.Empty, before, after, changes);
        return new AuditTrailDocumentEvent
        {
            Summary = PrintableText.Of(string.Join(", ", changes.Select(change => change.Path).Distinct().Take(5)), LongestValue),
            Changes = [.. changes.Take(Most)],
            More = Math.Max(0, changes.Count - Most),
        };
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<ChangedValue> changes)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return;
        }

        if ((before ?? after) is JsonObject && (before is null or JsonObject) && (after is null or JsonObject))
        {
            var (older, newer) = (before as JsonObject ?? [], after as JsonObject ?? []);
            foreach (var name in older.Select(member => member.Key).Union(newer.Select(member => member.Key)).Except(Ignored))
            {
                Compare(path.Length == 0 || path == "Properties" ? name : $"{path}.{name}", older[name], newer[name], changes);
            }

            return;
        }

        if (IsNamedList(before) && IsNamedList(after))
        {
            var (older, newer) = (Named(before), Named(after));
            foreach (var name in older.Keys.Union(newer.Keys))
            {
                Compare($"{path}.{name}", older.GetValueOrDefault(name), newer.GetValueOrDefault(name), changes);
            }

            return;
        }

        var isSecret = Secrets.Any(secret => path.Contains(secret, StringComparison.OrdinalIgnoreCase));
        changes.Add(new ChangedValue
        {
            Path = PrintableText.Of(path, LongestValue)!,
            Before = Shown(before, isSecret),
            After = Shown(after, isSecret),
        });
    }

    // Roles, and whatever else is a list of things with a name, is compared by name and not by place.
    private static bool IsNamedList(JsonNode? node) => node is null || (node is JsonArray list && list.All(item => NameOf(item) is not null));

    private static Dictionary<string, JsonNode?> Named(JsonNode? node) =>
        (node as JsonArray ?? []).GroupBy(item => NameOf(item)!).ToDictionary(group => group.Key, group => group.First());

    private static string? NameOf(JsonNode? item) => (item as JsonObject)?["RoleName"]?.ToString() ?? ((item as JsonObject)?["ClaimValue"])?.ToString();

    private static string? Shown(JsonNode? value, bool isSecret) => value is null ? null
        : isSecret ? Hidden
        : PrintableText.Of(value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(Readable), LongestValue);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
