using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Versions;

/// <summary>The versions of an item, from the index: no text is read for a list.</summary>
internal sealed class ItemVersions(ISession session, IContentManager contents)
{
    public const int PageSize = 25;

    /// <summary>Newest first; <paramref name="page"/> counts from 1.</summary>
    public async Task<(IReadOnlyList<ItemVersion> Versions, int Total)> PageAsync(string contentItemId, int page)
    {
        var total = await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId).CountAsync();
        var newest = total - ((page - 1) * PageSize);
        var rows = await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId)
            .OrderByDescending(row => row.DocumentId).Skip((page - 1) * PageSize).Take(PageSize).ListAsync();

        return ([.. rows.Select((row, index) => Version(row, newest - index))], total);
    }

    /// <summary>A version of this item and no other; null if there is none.</summary>
    public async Task<(ContentItem Item, ItemVersion Version)?> FindAsync(string contentItemId, string? versionId)
    {
        if (string.IsNullOrEmpty(versionId) || await contents.GetVersionAsync(versionId) is not { } item || item.ContentItemId != contentItemId)
        {
            return null;
        }

        var id = item.Id;
        var number = await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId && row.DocumentId <= id).CountAsync();

        return (item, new ItemVersion(number, item.ContentItemVersionId, item.DisplayText, item.ModifiedUtc, item.Author, StateOf(item.Latest, item.Published)));
    }

    /// <summary>The item as it is now; of a deleted one, its last version.</summary>
    public async Task<ContentItem?> CurrentAsync(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is { } latest)
        {
            return latest;
        }

        var last = await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == contentItemId).OrderByDescending(row => row.DocumentId).FirstOrDefaultAsync();

        return last is null ? null : await contents.GetVersionAsync(last.ContentItemVersionId);
    }

    /// <summary>Whether a version is still the last one of its item, and in the state in which it was read.</summary>
    public async Task<bool> IsNewestAsync(ContentItem item) =>
        await session.QueryIndex<ContentItemIndex>(row => row.ContentItemId == item.ContentItemId).OrderByDescending(row => row.DocumentId).FirstOrDefaultAsync()
            is { } newest
        && newest.DocumentId == item.Id && newest.Latest == item.Latest;

    public static VersionState StateOf(bool latest, bool published) =>
        published ? VersionState.Published
        : latest ? VersionState.Draft
        : VersionState.Past;

    private static ItemVersion Version(ContentItemIndex row, int number) =>
        new(number, row.ContentItemVersionId, row.DisplayText, row.ModifiedUtc, row.Author, StateOf(row.Latest, row.Published));
}
