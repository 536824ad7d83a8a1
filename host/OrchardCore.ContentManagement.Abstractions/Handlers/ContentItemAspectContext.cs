namespace OrchardCore.ContentManagement.Handlers;

public class ContentItemAspectContext
{
    public object Aspect { get; set; }
    public ContentItem ContentItem { get; set; }
}
