using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;

namespace EmbeddedOrchard.Content.Parts;

/// <summary>Takes out of rich text what could run or load something, wherever an item holds it.</summary>
internal sealed class RichTextSanitizing(IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer)
{
    // The same text passes several events on its way to the store; cleaning it is the slow part of an import.
    private readonly HashSet<string> _clean = new(StringComparer.Ordinal);

    public async Task SanitizeAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        foreach (var part in type?.Parts ?? [])
        {
            SanitizeFields(item, part);
            if (part.PartDefinition.Name == nameof(HtmlBodyPart) && part.GetSettings<HtmlBodyPartSettings>().SanitizeHtml)
            {
                SanitizeBody(item, part.Name);
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
