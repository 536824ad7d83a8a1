namespace OrchardCore.ContentManagement.Handlers;

public class RestoreContentContext : ContentContextBase
{
    public RestoreContentContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
