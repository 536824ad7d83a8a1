using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Localizing;

internal static class LocalizationQueries
{
    /// <summary>The items of a set as their editors see them: published, or the draft of one that never was.</summary>
    public static async Task<ContentItem[]> InSetAsync(this ISession session, string set) =>
    [
        .. (await session.Query<ContentItem, LocalizedContentItemIndex>(row => row.LocalizationSet == set && (row.Published || row.Latest)).ListAsync())
            .GroupBy(item => item.ContentItemId)
            .Select(versions => versions.FirstOrDefault(item => item.Published) ?? versions.First()),
    ];

    public static async Task<ContentItem[]> PublishedInSetsAsync(this ISession session, string[] sets, string culture) =>
    [
        .. await session.Query<ContentItem, LocalizedContentItemIndex>(row =>
            row.LocalizationSet.IsIn(sets) && row.Culture == culture && row.Published).ListAsync(),
    ];

    public static async Task<LocalizedContentItemIndex[]> RowsInSetsAsync(this ISession session, string[] sets) =>
        [.. await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet.IsIn(sets) && row.Published).ListAsync()];
}
