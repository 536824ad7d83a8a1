using EmbeddedOrchard.Admin.Contents.Comparing;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;
using OrchardParticipation.Text.Comparing.Html;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>
/// The words of an item that one translates: its title, its rich texts and its text fields. What a module's part holds
/// besides are facts, which the languages may share.
/// </summary>
internal sealed class TranslatableTexts(IContentDefinitionManager definitions, ItemValues values)
{
    private static readonly string[] Kinds = [nameof(TextField), nameof(HtmlField), nameof(LinkField)];

    private static readonly string[] FactEditors = ["PredefinedList", "Color", "Email", "Tel", "Url"];

    private static readonly string[] Told = ["href", "src", "alt"];

    /// <summary>By their paths, without regard to markup and spaces: an editor may write both anew.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var paths = type.Parts.SelectMany(PathsOf).ToHashSet();

        return (await values.OfAsync(item)).Where(value => paths.Contains(value.Path))
            .ToDictionary(value => value.Path, Words);
    }

    private static IEnumerable<string> PathsOf(ContentTypePartDefinition part) =>
        part.PartDefinition.Fields.Where(IsText).Select(field => field.Name)
            .Append(part.PartDefinition.Name == nameof(TitlePart) ? nameof(TitlePart.Title) : ValueHtml.RichText)
            .Select(name => $"{part.Name}.{name}");

    // Then where links lead and what images show: a link to the page in the other language is a translation, too.
    private static string Words(ItemValue value)
    {
        var blocks = HtmlDiff.Compare(null, value.Html).Blocks.Select(block => block.Pieces()).ToList();
        var elements = blocks.SelectMany(pieces => pieces).SelectMany(piece => piece.NewFormat);
        var addresses = elements.SelectMany(element => Told.Select(element.Attributes.GetValueOrDefault)).OfType<string>().Distinct();

        return string.Join(' ', blocks.Select(pieces => string.Concat(pieces.Select(piece => piece.Text)).Trim()).Concat(addresses));
    }

    private static bool IsText(ContentPartFieldDefinition field) =>
        Kinds.Contains(field.FieldDefinition.Name) && !FactEditors.Contains(field.GetSettings<ContentPartFieldSettings>().Editor);
}
