using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Items;

/// <summary>The queries for versions of content items, each by its name.</summary>
internal static class ContentQueries
{
    public static async Task<ContentItem?> LatestAsync(this ISession session, string id) =>
        await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && row.Latest).FirstOrDefaultAsync();

    public static async Task<ContentItem?> DraftAsync(this ISession session, string id) =>
        await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && row.Latest && !row.Published).FirstOrDefaultAsync();

    public static async Task<ContentItem?> PublishedAsync(this ISession session, string id) =>
        await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && row.Published).FirstOrDefaultAsync();

    public static async Task<ContentItem?> VersionAsync(this ISession session, string versionId) =>
        await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId == versionId).FirstOrDefaultAsync();

    public static async Task<ContentItem[]> ActiveVersionsAsync(this ISession session, string id) =>
        [.. await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id && (row.Latest || row.Published)).ListAsync()];

    public static async Task<ContentItem[]> AllVersionsAsync(this ISession session, string id) =>
        [.. await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == id).OrderBy(row => row.DocumentId).ListAsync()];

    public static async Task<ContentItem[]> ActiveOrNamedVersionsAsync(this ISession session, string[] ids, string[] versionIds) =>
    [
        .. await session.Query<ContentItem, ContentItemIndex>(row =>
            row.ContentItemId.IsIn(ids) && (row.Latest || row.Published) || row.ContentItemVersionId.IsIn(versionIds)).ListAsync(),
    ];

    public static async Task<ContentItem[]> ManyAsync(this ISession session, string[] ids, VersionOptions options)
    {
        var query = options switch
        {
            { IsPublished: true } => session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && row.Published),
            { IsDraft: true, IsDraftRequired: false } =>
                session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && row.Latest && !row.Published),
            _ => session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId.IsIn(ids) && row.Latest),
        };
        return [.. await query.ListAsync()];
    }
}
