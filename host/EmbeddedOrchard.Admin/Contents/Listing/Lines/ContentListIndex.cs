using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Content.Items;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace EmbeddedOrchard.Admin.Contents.Listing.Lines;

/// <summary>
/// All that the content list filters and sorts by, in one table: one row for each latest or published version. The rows
/// of an item's languages have the same <see cref="LineId"/>.
/// </summary>
internal sealed class ContentListIndex : MapIndex
{
    public const int TitleLength = ContentItemIndex.MaxDisplayTextSize;

    /// <summary>The localization set, or the item itself where it has none.</summary>
    public string LineId { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;

    public string ContentType { get; set; } = string.Empty;

    /// <summary>In lower case; empty for an item without a language.</summary>
    public string Culture { get; set; } = string.Empty;

    public bool Latest { get; set; }

    public bool Published { get; set; }

    public string? Owner { get; set; }

    /// <summary>Folded.</summary>
    public string Title { get; set; } = string.Empty;

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>Its text is still the one of another language.</summary>
    public bool Untranslated { get; set; }

    public static ContentListIndex Of(ContentItem item) => new()
    {
        LineId = SetOf(item)?.LocalizationSet ?? item.ContentItemId,
        Culture = SetOf(item)?.Culture.ToLowerInvariant() ?? string.Empty,
        ContentItemId = item.ContentItemId,
        ContentType = item.ContentType,
        Latest = item.Latest,
        Published = item.Published,
        Owner = item.Owner.UpTo(ContentItemIndex.MaxOwnerSize),
        Title = FoldedText.Of(item.DisplayText.UpTo(TitleLength)),
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Untranslated = item.UntranslatedFrom() is not null,
    };

    /// <summary>The same row, from Orchard's own indexes.</summary>
    public static ContentListIndex Of(ContentItemIndex item, LocalizedContentItemIndex? localized) => new()
    {
        LineId = localized?.LocalizationSet ?? item.ContentItemId,
        Culture = localized?.Culture ?? string.Empty,
        ContentItemId = item.ContentItemId,
        ContentType = item.ContentType,
        Latest = item.Latest,
        Published = item.Published,
        Owner = item.Owner,
        Title = FoldedText.Of(item.DisplayText),
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
    };

    private static LocalizationPart? SetOf(ContentItem item) =>
        item.As<LocalizationPart>() is { LocalizationSet.Length: > 0, Culture.Length: > 0 } part ? part : null;
}

internal sealed class ContentListIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ContentListIndex>().When(item => item.Latest || item.Published).Map(item => ContentListIndex.Of(item));
}
