namespace OrchardCore.ContentManagement.Handlers;

public class CreateContentContext : ContentContextBase
{
    public CreateContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
