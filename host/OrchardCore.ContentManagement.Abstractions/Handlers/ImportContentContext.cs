namespace OrchardCore.ContentManagement.Handlers;

public class ImportContentContext : ContentContextBase
{
    public ImportContentContext(ContentItem contentItem, ContentItem originalContentItem = null) : base(contentItem)
    {
        OriginalContentItem = originalContentItem;
    }
    public ContentItem OriginalContentItem { get; set; }
}
