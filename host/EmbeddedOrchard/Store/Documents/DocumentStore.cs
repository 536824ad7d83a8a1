using OrchardCore.Data.Documents;
using YesSql;

namespace EmbeddedOrchard.Store.Documents;

/// <summary>Documents of which there is one of each type, kept among the others and committed with them.</summary>
internal sealed class DocumentStore(ISession session) : IDocumentStore
{
    private readonly Dictionary<Type, object> _mutable = [];
    private readonly Session _session = (Session)session;

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        if (_mutable.TryGetValue(typeof(T), out var loaded))
        {
            return (T)loaded;
        }

        var document = await session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        _mutable[typeof(T)] = document;
        return document;
    }

    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        if (_mutable.TryGetValue(typeof(T), out var loaded))
        {
            return (false, (T)loaded);
        }

        // A session of its own: what is shared with other scopes must be committed, and nobody may change it through this one.
        await using var reader = session.Store.CreateSession(withTracking: false);
        return (true, await reader.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync));
    }

    public Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        _mutable[typeof(T)] = document;
        _session.SaveOnly(document, checkConcurrency);
        AfterCommitSuccess<T>(() => updateCache(document));
        return Task.CompletedTask;
    }

    public Task CancelAsync()
    {
        _mutable.Clear();
        return session.CancelAsync();
    }

    public async Task CommitAsync()
    {
        try
        {
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException exception)
        {
            throw new DocumentStoreCommitException(exception.Message, exception);
        }
        finally
        {
            _mutable.Clear();
        }
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => _session.AfterCommit(() => afterCommit());

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) =>
        _session.AfterFailure(exception => afterCommit(exception));

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync) where T : class, new() =>
        factoryAsync is null ? new T() : await factoryAsync() ?? new T();
}
