using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardParticipation.Translations.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Translations;

/// <summary>
/// Reads the languages of an item in turn, as they are. A session gives back the row that it has read before, however old: what a
/// request read on its way, another one may have published meanwhile, and saving the old row would undo that.
/// </summary>
internal sealed class LanguageReading(ISession session, IStore store, LocalizationSetTurns turns)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>This unit of work writes the item itself: its rows are as they should be.</summary>
    public void Trust(ContentItem item) => _known.Add(item.ContentItemId);

    /// <summary>The published and the latest rows of all languages. Until this unit of work ends nobody else changes them.</summary>
    public async Task<IReadOnlyList<ContentItem>> RowsAsync(string localizationSet)
    {
        await turns.TakeAsync(localizationSet);
        ContentItem[] rows = [.. await session
            .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet == localizationSet && (index.Published || index.Latest))
            .ListAsync()];
        ContentItem[] unknown = [.. rows.Where(row => !_known.Contains(row.ContentItemId))];
        if (unknown.Length > 0)
        {
            await RenewAsync(unknown);
        }

        return rows;
    }

    private async Task RenewAsync(ContentItem[] rows)
    {
        string[] versions = [.. rows.Select(row => row.ContentItemVersionId)];
        await using var other = store.CreateSession();
        var committed = (await other.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(versions)).ListAsync())
            .ToDictionary(row => row.ContentItemVersionId);
        foreach (var row in rows)
        {
            _known.Add(row.ContentItemId);
            if (committed.TryGetValue(row.ContentItemVersionId, out var now))
            {
                Renew(row, now);
            }
        }
    }

    // In place: others in this unit of work may hold the row.
    private static void Renew(ContentItem row, ContentItem now)
    {
        var (old, @new) = (JObject.FromObject(row), JObject.FromObject(now));
        if (JsonNode.DeepEquals(old, @new))
        {
            return;
        }

        (row.Published, row.Latest, row.DisplayText) = (now.Published, now.Latest, now.DisplayText);
        (row.Owner, row.Author) = (now.Owner, now.Author);
        (row.CreatedUtc, row.ModifiedUtc, row.PublishedUtc) = (now.CreatedUtc, now.ModifiedUtc, now.PublishedUtc);
        foreach (var part in old.Where(value => value.Value is JsonObject).Select(value => value.Key).ToList())
        {
            row.Remove(part);
        }

        row.Merge(now);
    }
}
