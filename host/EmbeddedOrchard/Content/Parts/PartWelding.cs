using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Content.Parts;

internal static class PartWelding
{
    public static void Weld(ContentItem item, ContentTypePartDefinition definition, ContentElementTypes types)
    {
        if (item.Has(definition.Name))
        {
            return;
        }

        item.Weld(definition.Name, types.Part(definition.PartDefinition.Name).CreateInstance());
        var part = item.Get<ContentPart>(definition.Name);
        foreach (var field in definition.PartDefinition.Fields)
        {
            part.Weld(field.Name, types.Field(field.FieldDefinition.Name).CreateInstance());
        }
    }
}
