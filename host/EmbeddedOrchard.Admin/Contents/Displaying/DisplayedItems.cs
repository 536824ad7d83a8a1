using System.Globalization;
using EmbeddedOrchard.Admin.Media.Fields;
using EmbeddedOrchard.Content.Taxonomies;
using Microsoft.AspNetCore.Html;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace EmbeddedOrchard.Admin.Contents.Displaying;

/// <summary>What readers see of an item of any type: its rich text and its fields, in the order of the type.</summary>
internal sealed class DisplayedItems(IContentDefinitionManager definitions, IContentManager contents, TermLists terms, IEnumerable<DisplayedMedia> media)
{
    public async Task<DisplayedItem> OfAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var blocks = new List<DisplayedBlock>();
        foreach (var part in (type?.Parts ?? []).OrderBy(Positions.Of))
        {
            if (part.PartDefinition.Name == nameof(HtmlBodyPart) && item.Get<HtmlBodyPart>(part.Name)?.Html is { Length: > 0 } html)
            {
                blocks.Add(new DisplayedBlock(null, RichText(html), []));
            }

            var content = item.Get<ContentPart>(part.Name);
            foreach (var field in part.PartDefinition.Fields.OrderBy(Positions.Of))
            {
                if (content is not null && await BlockAsync(content, field) is { IsEmpty: false } block)
                {
                    blocks.Add(block);
                }
            }
        }

        var culture = item.As<LocalizationPart>()?.Culture;

        return new DisplayedItem(string.IsNullOrEmpty(culture) ? null : CultureInfo.GetCultureInfo(culture), blocks);
    }

    private async Task<DisplayedBlock> BlockAsync(ContentPart part, ContentPartFieldDefinition field)
    {
        var label = field.DisplayName();

        return field.FieldDefinition.Name switch
        {
            nameof(HtmlField) => new DisplayedBlock(label, RichText(part.Get<HtmlField>(field.Name)?.Html), []),
            nameof(TextField) => Text(part.Get<TextField>(field.Name)?.Text),
            nameof(BooleanField) => new DisplayedBlock(label, null, [], part.Get<BooleanField>(field.Name)?.Value),
            nameof(NumericField) => Text(part.Get<NumericField>(field.Name)?.Value?.ToString("#,0.##########", CultureInfo.CurrentCulture)),
            nameof(DateField) => Text(part.Get<DateField>(field.Name)?.Value?.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)),
            nameof(DateTimeField) => Text(part.Get<DateTimeField>(field.Name)?.Value?.ToString("d MMMM yyyy HH:mm 'UTC'", CultureInfo.CurrentCulture)),
            nameof(LinkField) => new DisplayedBlock(label, Link(part.Get<LinkField>(field.Name)), []),
            nameof(MultiTextField) => new DisplayedBlock(label, null, Names(part.Get<MultiTextField>(field.Name)?.Values, field)),
            nameof(MediaField) => new DisplayedBlock(label, media.FirstOrDefault()?.Of(part.Get<MediaField>(field.Name)), []),
            nameof(TaxonomyField) => new DisplayedBlock(label, null, await TermsAsync(part.Get<TaxonomyField>(field.Name), part.ContentItem?.CultureOf())),
            nameof(ContentPickerField) => new DisplayedBlock(label, null, await TitlesAsync(part.Get<ContentPickerField>(field.Name)?.ContentItemIds)),
            _ => new DisplayedBlock(label, null, []),
        };

        DisplayedBlock Text(string? text) => new(label, null, string.IsNullOrEmpty(text) ? [] : [text]);
    }

    // Sanitised when it was saved.
    private static HtmlString? RichText(string? html) => string.IsNullOrEmpty(html) ? null : new HtmlString(html);

    private static IHtmlContent? Link(LinkField? field)
    {
        if (string.IsNullOrEmpty(field?.Url))
        {
            return null;
        }

        var text = string.IsNullOrEmpty(field.Text) ? field.Url : field.Text;
        var isSafe = field.Url.StartsWith('/') || field.Url.StartsWith("~/", StringComparison.Ordinal)
            || (Uri.TryCreate(field.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" or "mailto");

        return isSafe
            ? new HtmlContentBuilder().AppendHtml("<a href=\"").Append(field.Url.TrimStart('~')).AppendHtml("\">").Append(text).AppendHtml("</a>")
            : new HtmlContentBuilder().Append(text);
    }

    private static string[] Names(string[]? values, ContentPartFieldDefinition field)
    {
        var options = field.GetSettings<MultiTextFieldSettings>().Options;

        return [.. (values ?? []).Select(value => options.FirstOrDefault(option => option.Value == value)?.Name ?? value)];
    }

    private async Task<string[]> TermsAsync(TaxonomyField? field, string? culture) =>
        field?.TermContentItemIds is { Length: > 0 } ids
            ? [.. (await terms.OfAsync(field.TaxonomyContentItemId, culture, VersionOptions.Published)).Where(term => ids.Contains(term.Id)).Select(term => term.Text)]
            : [];

    private async Task<string[]> TitlesAsync(string[]? ids) =>
        ids is { Length: > 0 } ? [.. (await contents.GetAsync(ids)).Select(item => item.DisplayText).OfType<string>()] : [];
}

/// <summary>An item as readers see it; the culture is null where the item has no language of its own.</summary>
internal sealed record DisplayedItem(CultureInfo? Culture, IReadOnlyList<DisplayedBlock> Blocks);

/// <summary>A text, or a labelled value: rich text, one or more lines, or yes and no.</summary>
internal sealed record DisplayedBlock(string? Label, IHtmlContent? Html, IReadOnlyList<string> Lines, bool? Flag = null)
{
    public bool IsEmpty => Html is null && Lines.Count == 0 && Flag is null;
}
