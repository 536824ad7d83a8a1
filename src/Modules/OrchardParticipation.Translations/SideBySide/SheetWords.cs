using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;
using OrchardParticipation.Translations.Sheets;
using OrchardParticipation.Translations.Texts;

namespace OrchardParticipation.Translations.SideBySide;

/// <summary>How the page of a sheet says things.</summary>
internal sealed class SheetWords(TextNames names, IStringLocalizer<SheetWords> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public string LabelOf(TextPlace place) => names.Of(place);

    /// <summary>What a passage is; null for what needs no word.</summary>
    public string? KindOf(SheetRow row) => row.Element switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => S["Heading"].Value,
        "li" => S["List item"].Value,
        "td" or "th" => S["Table cell"].Value,
        "blockquote" => S["Quotation"].Value,
        "figcaption" or "caption" => S["Caption"].Value,
        _ => null,
    };

    public string? StateOf(SheetRow row, bool isOriginKnown) => row.State switch
    {
        RowState.Untranslated when isOriginKnown && row.Old is null => S["New in the source"].Value,
        RowState.Untranslated => S["To translate"].Value,
        RowState.Changed => S["The source changed"].Value,
        _ => null,
    };

    public string LengthOf(TextLength length) => S["Words: {0}, characters: {1}", length.Words, length.Characters];

    /// <summary>The same with <c>{0}</c> and <c>{1}</c> for the numbers, for the script of the page.</summary>
    public string LengthTemplate => S["Words: {0}, characters: {1}"];

    /// <summary>The limits of a text; null if it has none.</summary>
    public string? LimitOf(TextPlace place) => (place.Limits.MaxWords, place.Limits.MaxCharacters) switch
    {
        ({ } words, { } characters) => S["Words at most: {0}, characters at most: {1}", words, characters].Value,
        ({ } words, null) => S["Words at most: {0}", words].Value,
        (null, { } characters) => S["Characters at most: {0}", characters].Value,
        _ => null,
    };

    /// <summary>The source of a passage, with what changed in it since the translation was made.</summary>
    public IHtmlContent SourceOf(SideBySideRow shown) => new HtmlString(
        shown.Row is { State: RowState.Changed, Old: { } old, Source: var source } && old != source
            ? UnifiedView.Render(HtmlDiff.Compare(old, source), LabelsOf(shown))
            : shown.Row.Source);

    private ViewLabels LabelsOf(SideBySideRow shown) => new(
        CultureInfo.CurrentUICulture.Name,
        Deleted: S["Removed:"],
        EndOfDeleted: S["End of removed text."],
        Inserted: S["Added:"],
        EndOfInserted: S["End of added text."],
        Reformatted: S["formatting changed"],
        LinkWas: S["the link was:"],
        LinkAdded: S["link added"],
        IdPrefix: $"{shown.Id}-");
}
