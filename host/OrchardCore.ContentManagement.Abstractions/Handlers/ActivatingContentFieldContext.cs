namespace OrchardCore.ContentManagement.Handlers;

public class ActivatingContentFieldContext : ContentFieldContextBase
{
    public ActivatingContentFieldContext(ContentItem contentItem) : base(contentItem)
    {
    }
}
