using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>Reads and writes one value of an item by the path of <see cref="ItemValue"/>.</summary>
internal static class ValuePaths
{
    private const string Title = $"{nameof(TitlePart)}.{nameof(TitlePart.Title)}";

    public static JsonNode? Get(ContentItem item, string path)
    {
        var (part, member) = Split(path);

        return member.Length == 0 ? null : (item.Data[part] as JsonObject)?[member];
    }

    /// <summary>Which language an item is in, and with which others it belongs together, is nothing to go back to or to choose.</summary>
    public static bool IsText(string path) => !path.StartsWith(nameof(LocalizationPart) + ".", StringComparison.Ordinal);

    /// <summary>Whether the item has the part that the path names.</summary>
    public static bool IsIn(ContentItem item, string path) => Split(path) is { Member.Length: > 0 } names && item.Data[names.Part] is JsonObject;

    /// <summary>Replaces the value, or takes it out where <paramref name="json"/> is null. A title is also what the item is called.</summary>
    public static void Set(ContentItem item, string path, JsonNode? json)
    {
        var (part, member) = Split(path);
        if (member.Length == 0 || item.Data[part] is not (null or JsonObject))
        {
            throw new ArgumentException($"'{path}' names no value.", nameof(path));
        }

        if (item.Data[part] is not JsonObject values)
        {
            item.Data[part] = values = [];
        }

        if (json is null)
        {
            values.Remove(member);
        }
        else
        {
            values[member] = json.DeepClone();
        }

        // What was read from the JSON before is out of date.
        item.Elements.Remove(part);
        if (path == Title)
        {
            item.DisplayText = json?.GetValue<string>();
        }
    }

    /// <summary>Replaces a whole part, or takes it out where <paramref name="json"/> is null.</summary>
    public static void SetPart(ContentItem item, string part, JsonNode? json)
    {
        item.Elements.Remove(part);
        if (json is null)
        {
            item.Data.Remove(part);
        }
        else
        {
            item.Data[part] = json.DeepClone();
        }
    }

    private static (string Part, string Member) Split(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);

        return dot <= 0 ? (path, string.Empty) : (path[..dot], path[(dot + 1)..]);
    }
}
