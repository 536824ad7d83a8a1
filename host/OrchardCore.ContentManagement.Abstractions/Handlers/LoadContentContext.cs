namespace OrchardCore.ContentManagement.Handlers;

public class LoadContentContext : ContentContextBase
{
    public LoadContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
