using System.Text.Json.Nodes;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>
/// One value of a content item as an editor knows it: a field, or a property of a part. <paramref name="Path"/> names it in
/// the item's JSON, <c>TitlePart.Title</c>; <paramref name="Group"/> is the part's name for people.
/// </summary>
internal sealed record ItemValue(string Path, string Group, string Label, JsonNode Json)
{
    /// <summary>The value as people read it.</summary>
    public string Html => field ??= ValueHtml.Of(Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..], Json);

    /// <summary>A value that changes as a whole, in words: half a date is no change of a date. Null for every other one.</summary>
    public string? Whole => ValueHtml.Whole(Json);
}
