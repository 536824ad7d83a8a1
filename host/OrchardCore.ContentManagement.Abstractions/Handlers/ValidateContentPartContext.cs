using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

public class ValidateContentPartContext : ValidateContentContext
{
    public ValidateContentPartContext(ContentItem contentItem) : base(contentItem)
    {
    }
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; }
}
