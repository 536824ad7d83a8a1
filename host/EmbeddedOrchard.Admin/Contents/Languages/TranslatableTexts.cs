using EmbeddedOrchard.Admin.Contents.Comparing;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>
/// The words of an item that one translates: its title, its rich texts and its text fields. What a module's part holds
/// besides are facts, which the languages may share.
/// </summary>
internal sealed class TranslatableTexts(IContentDefinitionManager definitions, ItemValues values)
{
    private static readonly string[] Kinds = [nameof(TextField), nameof(HtmlField), nameof(LinkField)];

    private static readonly string[] FactEditors = ["PredefinedList", "Color", "Email", "Tel", "Url"];

    /// <summary>By their paths, without regard to markup and spaces: an editor may write both anew.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var paths = type.Parts.SelectMany(PathsOf).ToHashSet();

        return (await values.OfAsync(item)).Where(value => paths.Contains(value.Path))
            .ToDictionary(value => value.Path, value => string.Join(' ', value.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static IEnumerable<string> PathsOf(ContentTypePartDefinition part) =>
        part.PartDefinition.Fields.Where(IsText).Select(field => field.Name)
            .Append(part.PartDefinition.Name == nameof(TitlePart) ? nameof(TitlePart.Title) : ValueText.RichText)
            .Select(name => $"{part.Name}.{name}");

    private static bool IsText(ContentPartFieldDefinition field) =>
        Kinds.Contains(field.FieldDefinition.Name) && !FactEditors.Contains(field.GetSettings<ContentPartFieldSettings>().Editor);
}
