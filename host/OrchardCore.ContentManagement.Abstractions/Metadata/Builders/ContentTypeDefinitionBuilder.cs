using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentTypeDefinitionBuilder
{
    public ContentTypeDefinitionBuilder()
    {
    }
    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
    }
    public ContentTypeDefinition Current { get; }
}
