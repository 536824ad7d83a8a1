using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Content.Items;

/// <summary>Finds versions and loads each once per scope. <see cref="VersionOptions.DraftRequired"/> writes: it makes the draft.</summary>
internal sealed class ContentReading(ISession session, IContentManagerSession loaded, ContentEvents events, ContentVersioning versioning)
{
    public async Task<ContentItem?> GetAsync(string id, VersionOptions? options)
    {
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        if (options.IsPublished && loaded.RecallPublishedItemId(id, out var known))
        {
            return known;
        }

        var found = options switch
        {
            { IsPublished: true } => await session.PublishedAsync(id),
            { IsDraft: true, IsDraftRequired: false } => await session.DraftAsync(id),
            _ => await session.LatestAsync(id),
        };
        return found is null ? null : await AsRequiredAsync(await LoadAsync(found), options);
    }

    public async Task<IEnumerable<ContentItem>> GetManyAsync(IEnumerable<string> ids, VersionOptions? options)
    {
        options ??= VersionOptions.Published;
        var wanted = ids.Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        if (wanted.Length == 0)
        {
            return [];
        }

        var found = (await session.ManyAsync(wanted, options)).ToLookup(item => item.ContentItemId);
        var items = new List<ContentItem>(wanted.Length);
        foreach (var item in wanted.SelectMany(id => found[id].Take(1)))
        {
            items.Add(await AsRequiredAsync(await LoadAsync(item), options));
        }

        return items;
    }

    public async Task<ContentItem?> GetVersionAsync(string versionId) =>
        !string.IsNullOrEmpty(versionId) && await session.VersionAsync(versionId) is { } version ? await LoadAsync(version) : null;

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string id)
    {
        var versions = await session.AllVersionsAsync(id);
        for (var i = 0; i < versions.Length; i++)
        {
            versions[i] = await LoadAsync(versions[i]);
        }

        return versions;
    }

    public async Task<ContentItem> LoadAsync(ContentItem item)
    {
        if (loaded.RecallVersionId(item.Id, out var known))
        {
            return known;
        }

        // Stored first: a handler that asks for the same item must get it, not load it again without end.
        loaded.Store(item);
        var context = new LoadContentContext(item);
        await events.RaiseAsync((handler, c) => handler.LoadingAsync(c), context);
        await events.RaiseReversedAsync((handler, c) => handler.LoadedAsync(c), context);
        return context.ContentItem;
    }

    private async Task<ContentItem> AsRequiredAsync(ContentItem item, VersionOptions options) =>
        options.IsDraftRequired && item.Published ? await versioning.DraftOfAsync(item) : item;
}
