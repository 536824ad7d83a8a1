namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentPartFieldDefinitionExtensions
{
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition) =>
        fieldDefinition.PartDefinition.Name != fieldDefinition.ContentTypePartDefinition.Name;
}
