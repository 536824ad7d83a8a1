using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;

namespace EmbeddedOrchard.Documents;

internal sealed class DocumentManager<TDocument>(IDocumentStore store, DocumentCache<TDocument> cache, IServiceProvider services)
    : IDocumentManager<TDocument>
    where TDocument : class, IDocument, new()
{
    // What this scope has changed and not yet committed: it reads its own changes, others do not.
    private TDocument? _changed;

    public Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null) =>
        store.GetOrCreateMutableAsync(factoryAsync);

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (_changed is not null)
        {
            return _changed;
        }

        if (cache.Document is { } cached)
        {
            return cached;
        }

        var generation = cache.Generation;
        var (cacheable, document) = await store.GetOrCreateImmutableAsync(factoryAsync);
        if (cacheable)
        {
            document.IsReadOnly = true;
            cache.Fill(document, generation);
        }

        return document;
    }

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly)
        {
            throw new InvalidOperationException($"The {typeof(TDocument).Name} that was read without the intent to change it is shared: load the mutable one.");
        }

        // Not by the constructor: who watches a document may read it, too.
        foreach (var watcher in services.GetServices<IDocumentWatcher<TDocument>>())
        {
            await watcher.UpdatingAsync(document);
        }

        document.Identifier = IdGenerator.GenerateId();
        _changed = document;

        await store.UpdateAsync(
            document,
            async committed =>
            {
                cache.Invalidate();
                _changed = null;
                if (afterUpdateAsync is not null)
                {
                    await afterUpdateAsync(committed);
                }
            },
            checkConcurrency: true);
    }
}
