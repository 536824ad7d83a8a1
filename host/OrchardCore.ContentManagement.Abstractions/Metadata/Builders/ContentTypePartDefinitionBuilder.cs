using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentTypePartDefinitionBuilder
{
    // by hand: protected readonly JsonObject _settings
    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
    }
    public ContentTypePartDefinition Current { get; protected set; }
    public string Name { get; }
    public string PartName { get; }
    public string TypeName { get; }
    public abstract ContentTypePartDefinition Build();
}
