using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Content.Trees;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.Settings;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>Takes out of rich text what could run or load something, wherever an item holds it.</summary>
internal sealed class RichTextSanitizing(IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer)
{
    // The same text passes several events on its way to the store; cleaning it is the slow part of an import.
    private readonly HashSet<string> _clean = new(StringComparer.Ordinal);

    public async Task SanitizeAsync(ContentItem item)
    {
        await SanitizeOwnAsync(item);
        foreach (var kind in TreeKind.All)
        {
            foreach (var node in ItemTree.Of(item, kind).Nodes)
            {
                await SanitizeNodeAsync(item, kind, node.Json);
            }
        }
    }

    private async Task SanitizeNodeAsync(ContentItem item, TreeKind kind, JsonObject node)
    {
        var nested = node.Deserialize<ContentItem>(JOptions.Default)!;
        var before = nested.Data.DeepClone();
        await SanitizeOwnAsync(nested);
        if (JsonNode.DeepEquals(before, nested.Data))
        {
            return;
        }

        // The list of children is the node's own: only what was cleaned is put back.
        foreach (var (name, value) in nested.Data.Where(part => part.Key != kind.List && part.Key != kind.ChildPart))
        {
            node[name] = value?.DeepClone();
        }

        item.Elements.Remove(kind.Part);
    }

    private async Task SanitizeOwnAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        foreach (var part in type?.Parts ?? [])
        {
            SanitizeFields(item, part);
            if (part.PartDefinition.Name == nameof(HtmlBodyPart) && part.GetSettings<HtmlBodyPartSettings>().SanitizeHtml)
            {
                SanitizeBody(item, part.Name);
            }
            else if (part.PartDefinition.Name == nameof(HtmlMenuItemPart) && part.GetSettings<HtmlMenuItemPartSettings>().SanitizeHtml
                && item.Get<HtmlMenuItemPart>(part.Name) is { } entry && Cleaned(entry.Html) is { } html && html != entry.Html)
            {
                entry.Html = html;
                item.Apply(part.Name, entry);
            }
        }

        if (type?.Parts.Any(part => part.PartDefinition.Name == nameof(HtmlBodyPart)) != true)
        {
            // A body that the type does not define is never shown by the host, but code can still read it.
            SanitizeBody(item, nameof(HtmlBodyPart));
        }
    }

    private void SanitizeBody(ContentItem item, string partName)
    {
        if (item.Get<HtmlBodyPart>(partName) is { } body && Cleaned(body.Html) is { } html && html != body.Html)
        {
            body.Html = html;
            item.Apply(partName, body);
        }
    }

    private void SanitizeFields(ContentItem item, ContentTypePartDefinition part)
    {
        foreach (var definition in part.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == nameof(HtmlField)))
        {
            if (definition.GetSettings<HtmlFieldSettings>().SanitizeHtml
                && item.Get<ContentPart>(part.Name)?.Get<HtmlField>(definition.Name) is { } field
                && Cleaned(field.Html) is { } html
                && html != field.Html)
            {
                field.Html = html;
                item.Get<ContentPart>(part.Name).Apply(definition.Name, field);
            }
        }
    }

    private string? Cleaned(string? html)
    {
        if (string.IsNullOrEmpty(html) || _clean.Contains(html))
        {
            return html;
        }

        var clean = sanitizer.Sanitize(html);
        _clean.Add(clean);
        return clean;
    }
}
