using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Texts;

/// <summary>Where items of a type hold a text that is written in one language.</summary>
/// <param name="Path">The names of part, field if there is one, and value: <c>HtmlBodyPart.Html</c>.</param>
/// <param name="Label">As editors know it; empty for the title and the body.</param>
/// <param name="IsHtml">HTML, or a plain text.</param>
/// <param name="Limits">How long the text may be.</param>
internal sealed record TextPlace(string Path, string Label, bool IsHtml, TextLimitSettings Limits)
{
    public static readonly string Title = $"{nameof(TitlePart)}.{nameof(TitlePart.Title)}";

    /// <summary>The text of an item, empty if there is none.</summary>
    /// <param name="content">All of the item: <c>JObject.FromObject(item)</c>.</param>
    public string Read(JsonObject content)
    {
        JsonNode? node = content;
        foreach (var name in Path.Split('.'))
        {
            node = (node as JsonObject)?[name];
        }

        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
    }

    public TextLength LengthOf(string text) => TextLength.Of(IsHtml ? text : EncodedText.Encode(text));

    public void Write(ContentItem item, string text)
    {
        JsonNode value = JsonValue.Create(text)!;
        foreach (var name in Path.Split('.').Reverse())
        {
            value = new JsonObject { [name] = value };
        }

        item.Merge(value);
        if (Path == Title)
        {
            item.DisplayText = text;
        }
    }
}
