using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentPartFieldDefinitionBuilder
{
    // by hand: protected readonly JsonObject _settings
    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
    }
    public ContentPartFieldDefinition Current { get; }
    public abstract string FieldType { get; }
    public abstract string Name { get; }
    public abstract string PartName { get; }
    public abstract ContentPartFieldDefinition Build();
    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);
    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);
}
