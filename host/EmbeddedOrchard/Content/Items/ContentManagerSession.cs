using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Items;

/// <summary>The content items that this scope has loaded already: each row is loaded once.</summary>
internal sealed class ContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _versions = [];
    private readonly Dictionary<string, ContentItem> _published = [];

    public void Store(ContentItem item)
    {
        _versions.TryAdd(item.Id, item);
        if (item.Published)
        {
            _published[item.ContentItemId] = item;
        }
    }

    public bool RecallVersionId(long id, out ContentItem item) => _versions.TryGetValue(id, out item!);

    public bool RecallPublishedItemId(string id, out ContentItem item)
    {
        // The item may have been unpublished or removed since it was stored.
        if (_published.TryGetValue(id, out item!) && !item.Published)
        {
            _published.Remove(id);
            item = null!;
        }

        return item is not null;
    }

    public void Clear()
    {
        _versions.Clear();
        _published.Clear();
    }
}
