using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

public class BuildPartEditorContext : BuildEditorContext
{
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context) : base(context)
    {
        TypePartDefinition = typePartDefinition;
    }
    public string PartLocation { get; set; }
    public ContentTypePartDefinition TypePartDefinition { get; }
}
