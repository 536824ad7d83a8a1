using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Admin.Contents.Listing.Lines;

/// <summary>The states of all languages of some lines: one query, however many lines there are.</summary>
internal sealed class LineReading(ISession session)
{
    public async Task<LineStates> OfAsync(IReadOnlyCollection<ContentItem> items)
    {
        var lines = items.Select(item => ContentListIndex.Of(item).LineId).Distinct().ToArray();

        return new LineStates(lines.Length == 0 ? [] : [.. await session.QueryIndex<ContentListIndex>(row => row.LineId.IsIn(lines)).ListAsync()]);
    }
}

/// <summary>One language of a line, or a whole line without languages.</summary>
internal sealed record LineItem(string ContentItemId, string ContentType, string Culture, string? Owner, ContentStatus Status, bool IsUntranslated);

internal sealed class LineStates(IReadOnlyCollection<ContentListIndex> rows)
{
    private readonly ILookup<string, LineItem> _lines = rows
        .GroupBy(row => (row.LineId, row.ContentItemId))
        .OrderBy(versions => versions.First().Culture, StringComparer.Ordinal)
        .ToLookup(versions => versions.Key.LineId, versions => ItemOf([.. versions]));

    public IEnumerable<LineItem> LineOf(ContentItem item) => _lines[ContentListIndex.Of(item).LineId];

    /// <summary>Null when the item is not there any more.</summary>
    public ContentStatus? StatusOf(ContentItem item) => LineOf(item).FirstOrDefault(other => other.ContentItemId == item.ContentItemId)?.Status;

    private static LineItem ItemOf(ContentListIndex[] versions)
    {
        var latest = versions.FirstOrDefault(version => version.Latest) ?? versions[0];

        return new LineItem(
            latest.ContentItemId,
            latest.ContentType,
            latest.Culture,
            latest.Owner,
            latest.Published ? ContentStatus.Published : versions.Any(version => version.Published) ? ContentStatus.PublishedWithDraft : ContentStatus.Draft,
            latest.Untranslated);
    }
}
