using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

public class BuildPartDisplayContext : BuildDisplayContext
{
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) : base(context)
    {
        TypePartDefinition = typePartDefinition;
    }
    public ContentTypePartDefinition TypePartDefinition { get; }
}
