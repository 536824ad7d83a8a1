using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

public class BuildFieldDisplayContext : BuildDisplayContext
{
    public BuildFieldDisplayContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildDisplayContext context) : base(context)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
    }
    public ContentPart ContentPart { get; }
    public ContentPartFieldDefinition PartFieldDefinition { get; }
    public ContentTypePartDefinition TypePartDefinition { get; }
}
