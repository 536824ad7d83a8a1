namespace OrchardCore.ContentManagement.Handlers;

public class ContentItemAspectContext
{
    public object Aspect { get; set; }
    public ContentItem ContentItem { get; set; }

    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
