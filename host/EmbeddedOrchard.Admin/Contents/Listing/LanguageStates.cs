using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>The states of items and of their other languages: two queries, however many items there are.</summary>
internal sealed class LanguageStates(ISession session)
{
    public async Task<IReadOnlyDictionary<string, ContentStatus>> OfItemsAsync(IReadOnlyCollection<ContentItem> items)
    {
        var drafts = items.Where(item => !item.Published).Select(item => item.ContentItemId).ToArray();
        var published = drafts.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(index => index.Published && index.ContentItemId.IsIn(drafts)).ListAsync())
                .Select(index => index.ContentItemId).ToHashSet();

        return items.ToDictionary(
            item => item.ContentItemId,
            item => item.Published ? ContentStatus.Published
                : published.Contains(item.ContentItemId) ? ContentStatus.PublishedWithDraft
                : ContentStatus.Draft);
    }

    /// <summary>By localization set, in the order of the cultures.</summary>
    public async Task<ILookup<string, LanguageState>> OfSetsAsync(IEnumerable<ContentItem> items)
    {
        var sets = items.Select(SetOf).OfType<string>().Distinct().ToArray();
        var rows = sets.Length == 0
            ? []
            : await session.QueryIndex<LocalizedContentItemIndex>(index => (index.Latest || index.Published) && index.LocalizationSet.IsIn(sets)).ListAsync();

        return rows
            .GroupBy(row => (row.LocalizationSet, row.Culture, row.ContentItemId))
            .OrderBy(group => group.Key.Culture, StringComparer.Ordinal)
            .ToLookup(group => group.Key.LocalizationSet, group => new LanguageState(group.Key.Culture, group.Key.ContentItemId, StatusOf([.. group])));
    }

    public static string? SetOf(ContentItem item) => item.As<LocalizationPart>()?.LocalizationSet;

    private static ContentStatus StatusOf(LocalizedContentItemIndex[] versions) =>
        versions.Any(version => version.Latest && version.Published) ? ContentStatus.Published
        : versions.Any(version => version.Published) ? ContentStatus.PublishedWithDraft
        : ContentStatus.Draft;
}
