using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentPartDefinitionBuilder
{
    public ContentPartDefinitionBuilder()
    {
    }
    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
    }
    public ContentPartDefinition Current { get; }
    public string Name { get; }
}
