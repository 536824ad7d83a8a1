using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Items;

/// <summary>
/// The items of an import that the site has deleted: their versions are all there, and the import brings them back. Known from the
/// time before its first version came, for after that the item lives again.
/// </summary>
internal sealed class DeletedItems
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);

    /// <param name="brought">Items that come now.</param>
    /// <param name="known">What the site has of them: the named versions and the active ones.</param>
    public void LookAt(IEnumerable<ContentItem> brought, IEnumerable<ContentItem> known)
    {
        var versions = known.ToLookup(version => version.ContentItemId, StringComparer.Ordinal);
        foreach (var id in brought.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id) && _seen.Add(id)))
        {
            if (versions[id].Any() && !versions[id].Any(version => version.Latest || version.Published))
            {
                _deleted.Add(id);
            }
        }
    }

    /// <summary>Whether an imported version is of a deleted item and lets it live.</summary>
    public bool IsRevivedBy(ContentItem item) => (item.Latest || item.Published) && item.ContentItemId is { } id && _deleted.Contains(id);
}
