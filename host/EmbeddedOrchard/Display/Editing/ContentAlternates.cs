using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Display.Editing;

/// <summary>The other templates that a content item, part or field may have, from the least to the most specific.</summary>
internal static class ContentAlternates
{
    private const string Edit = "Edit";

    public static IEnumerable<string> OfItem(string contentType, string displayType) => displayType == Edit
        ? [$"Content_Edit__{contentType}"]
        : [$"Content_{displayType}", $"Content__{contentType}", $"Content_{displayType}__{contentType}"];

    public static IEnumerable<string> OfPart(string shapeType, ContentTypePartDefinition part, string displayType)
    {
        var type = part.ContentTypeDefinition.Name;
        var partType = part.PartDefinition.Name;
        if (displayType == Edit)
        {
            return [$"{type}_Edit__{partType}", $"{type}_Edit__{part.Name}"];
        }

        return shapeType == partType
            ?
            [
                $"{partType}_{displayType}", $"{type}__{partType}", $"{type}_{displayType}__{partType}",
                $"{type}__{part.Name}", $"{type}_{displayType}__{part.Name}",
            ]
            : [$"{type}__{partType}__{shapeType}", $"{type}_{displayType}__{partType}__{shapeType}"];
    }

    public static IEnumerable<string> OfField(string shapeType, ContentTypePartDefinition part, ContentPartFieldDefinition field, string displayType)
    {
        var type = part.ContentTypeDefinition.Name;
        var fieldType = field.FieldDefinition.Name;
        return displayType == Edit || shapeType != fieldType
            ? []
            :
            [
                $"{fieldType}_{displayType}",
                $"{part.Name}__{field.Name}", $"{type}__{fieldType}", $"{type}__{part.Name}__{field.Name}",
                $"{part.Name}_{displayType}__{field.Name}", $"{type}_{displayType}__{fieldType}", $"{type}_{displayType}__{part.Name}__{field.Name}",
            ];
    }
}
