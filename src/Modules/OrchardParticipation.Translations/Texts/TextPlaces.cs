using Microsoft.Extensions.Options;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Texts;

/// <summary>Tells which texts of an item are written in one language: its title, its body, its text and HTML fields.</summary>
internal sealed class TextPlaces(IContentDefinitionManager definitions, IOptions<SharedPartOptions> shared)
{
    // What these hold is no prose: codes, addresses, source text.
    private static readonly HashSet<string> _codes =
        new(StringComparer.OrdinalIgnoreCase) { "Color", "Email", "Url", "Tel", "IconPicker", "PredefinedList", "Monaco", "CodeMirror" };

    /// <summary>In the order of the type's parts, the title first; none of a type that does not exist.</summary>
    public async Task<IReadOnlyList<TextPlace>> OfAsync(string contentType)
    {
        var type = await definitions.GetTypeDefinitionAsync(contentType);
        return [.. (type?.Parts ?? [])
            .Where(part => !shared.Value.PartNames.Contains(part.Name))
            .SelectMany(Of)
            .OrderBy(place => place.Path == TextPlace.Title ? 0 : 1)];
    }

    private static IEnumerable<TextPlace> Of(ContentTypePartDefinition part)
    {
        if (part.PartDefinition.Name == nameof(TitlePart))
        {
            yield return new TextPlace(TextPlace.Title, "", IsHtml: false, part.GetSettings<TextLimitSettings>());
        }
        else if (part.PartDefinition.Name == nameof(HtmlBodyPart))
        {
            yield return new TextPlace($"{part.Name}.{nameof(HtmlBodyPart.Html)}", "", IsHtml: true, part.GetSettings<TextLimitSettings>());
        }

        foreach (var field in part.PartDefinition.Fields)
        {
            var value = field.FieldDefinition.Name switch
            {
                nameof(TextField) when !_codes.Contains(field.Editor() ?? "") => nameof(TextField.Text),
                nameof(HtmlField) => nameof(HtmlField.Html),
                _ => null,
            };
            if (value is not null)
            {
                yield return new TextPlace($"{part.Name}.{field.Name}.{value}", field.DisplayName(), value == nameof(HtmlField.Html), field.GetSettings<TextLimitSettings>());
            }
        }
    }
}
