using System.ComponentModel.DataAnnotations;
using System.Text.Json.Settings;
using EmbeddedOrchard.Content.Parts;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Versions that come from elsewhere, matched by their version id; the dates and names that they bring are kept.</summary>
internal sealed class ContentImporting(
    ISession session,
    IContentManagerSession loaded,
    IContentItemIdGenerator ids,
    ContentWriting writing,
    RichTextSanitizing sanitizing,
    ContentEvents events)
{
    private const int BatchSize = 500;

    private static readonly JsonMergeSettings Replacing = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <param name="items">Versions in the order in which they come.</param>
    /// <param name="forget">Whether the unit of work writes some and forgets them before it takes the next: nobody else may hold them then.</param>
    public async Task ImportAsync(IEnumerable<ContentItem> items, bool forget = false)
    {
        var deleted = new DeletedItems();
        foreach (var batch in items.Chunk(BatchSize))
        {
            var known = await KnownAsync(batch);
            deleted.LookAt(batch, known);
            foreach (var item in batch)
            {
                await ImportAsync(item, known, deleted);
            }

            if (forget)
            {
                await session.FlushAsync();
                session.Detach([.. known, .. batch]);
                loaded.Clear();
            }
        }
    }

    public async Task<ContentValidateResult> CreateVersionAsync(ContentItem item) =>
        await CreateVersionAsync(item, await session.ActiveVersionsAsync(item.ContentItemId));

    public async Task<ContentValidateResult> UpdateVersionAsync(ContentItem updating, ContentItem updated) =>
        await UpdateVersionAsync(updating, updated, await session.ActiveVersionsAsync(updating.ContentItemId));

    private async Task<List<ContentItem>> KnownAsync(ContentItem[] batch)
    {
        var itemIds = batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        var versionIds = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        return [.. await session.ActiveOrNamedVersionsAsync(itemIds, versionIds)];
    }

    private async Task<ContentValidateResult> CreateVersionAsync(ContentItem item, IEnumerable<ContentItem> known)
    {
        if (string.IsNullOrEmpty(item.ContentItemId))
        {
            item.ContentItemId = ids.GenerateUniqueId(item);
        }

        if (string.IsNullOrEmpty(item.ContentItemVersionId))
        {
            item.ContentItemVersionId = ids.GenerateUniqueId(item);
        }

        item.Id = 0;
        var supplied = Supplied.By(item);
        await EvictAsync(item, known);

        var context = new CreateContentContext(item);
        await events.RaiseAsync((handler, c) => handler.CreatingAsync(c), context);
        await session.SaveAsync(item);
        loaded.Store(item);
        await writing.UpdateAsync(item);
        var result = await writing.ValidateAsync(item);
        if (!result.Succeeded)
        {
            return result;
        }

        await events.RaiseReversedAsync((handler, c) => handler.CreatedAsync(c), context);
        await FinishAsync(item, supplied);
        return result;
    }

    private async Task<ContentValidateResult> UpdateVersionAsync(ContentItem updating, ContentItem updated, IEnumerable<ContentItem> known)
    {
        var supplied = Supplied.By(updated);
        updating.Latest = updated.Latest;
        updating.Published = updated.Published;
        await EvictAsync(updating, known);

        updating.Merge(updated, Replacing);
        await writing.UpdateAsync(updating);
        var result = await writing.ValidateAsync(updating);
        if (result.Succeeded)
        {
            await FinishAsync(updating, supplied);
        }

        return result;
    }

    private async Task ImportAsync(ContentItem item, List<ContentItem> known, DeletedItems deleted)
    {
        await sanitizing.SanitizeAsync(item);
        var original = string.IsNullOrEmpty(item.ContentItemVersionId)
            ? null
            : known.Find(version => version.ContentItemVersionId == item.ContentItemVersionId);
        if (original is not null && ImportedContent.IsAlreadyIn(original, item) && !deleted.IsRevivedBy(item))
        {
            return;
        }

        var context = new ImportContentContext(item, original);
        await events.RaiseAsync((handler, c) => handler.ImportingAsync(c), context);
        var result = original is null ? await CreateVersionAsync(item, known) : await UpdateVersionAsync(original, item, known);
        if (!result.Succeeded)
        {
            throw new ValidationException(
                $"The content item '{item.ContentItemId}' (version '{item.ContentItemVersionId}', type '{item.ContentType}') is not valid: "
                + string.Join("; ", result.Errors.Select(error => error.ErrorMessage)));
        }

        await events.RaiseReversedAsync((handler, c) => handler.ImportedAsync(c), context);
        if (original is null)
        {
            known.Add(item);
        }
    }

    /// <summary>The imported version wins: a published one over all active rows, a draft over the row that was latest.</summary>
    private async Task EvictAsync(ContentItem item, IEnumerable<ContentItem> known)
    {
        if (!item.Latest && !item.Published)
        {
            return;
        }

        var others = known.Where(version =>
            version.ContentItemId == item.ContentItemId && version.ContentItemVersionId != item.ContentItemVersionId);
        foreach (var version in others.ToArray())
        {
            var (latest, published) = (version.Latest, version.Published);
            version.Latest = false;
            version.Published = published && !item.Published;
            if (latest || published != version.Published)
            {
                await session.SaveAsync(version);
            }
        }
    }

    private async Task FinishAsync(ContentItem item, Supplied supplied)
    {
        if (item.Published)
        {
            var publishing = new PublishContentContext(item, null);
            await events.RaiseAsync((handler, c) => handler.PublishingAsync(c), publishing);
            supplied.Restore(item);
            await session.SaveAsync(item);
            await events.RaiseReversedAsync((handler, c) => handler.PublishedAsync(c), publishing);
        }
        else
        {
            await writing.SaveDraftAsync(item);
        }

        supplied.Restore(item);
        await session.SaveAsync(item);
    }

    /// <summary>What handlers overwrite with "now" and "this user", as the imported version had it.</summary>
    private sealed record Supplied(DateTime? Modified, DateTime? Published, string? Owner, string? Author)
    {
        public static Supplied By(ContentItem item) => new(item.ModifiedUtc, item.PublishedUtc, item.Owner, item.Author);

        public void Restore(ContentItem item)
        {
            item.ModifiedUtc = Modified ?? item.ModifiedUtc;
            item.PublishedUtc = Published ?? item.PublishedUtc;
            item.Owner = string.IsNullOrEmpty(Owner) ? item.Owner : Owner;
            item.Author = string.IsNullOrEmpty(Author) ? item.Author : Author;
        }
    }
}
