using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

internal sealed partial class Session
{
    private readonly List<Func<Task>> _afterCommit = [];
    private readonly List<Func<Exception, Task>> _afterFailure = [];
    private readonly List<ISessionCompanion> _companions = [];
    private PooledConnection? _connection;
    private bool _writing;
    private bool _hasWork;
    private bool _cancelled;
    private bool _flushing;
    private bool _disposed;
    private bool _neverCommits;

    /// <summary>Whether what was saved is given up.</summary>
    internal bool IsCancelled => _cancelled;

    /// <summary>From here on changes are written for this session's own queries at most, and rolled back at its end.</summary>
    internal void NeverCommit() => _neverCommits = true;

    /// <summary>Runs once, when what is pending now is committed.</summary>
    internal void AfterCommit(Func<Task> callback) => _afterCommit.Add(callback);

    /// <summary>Runs once, when what is pending now could not be committed.</summary>
    internal void AfterFailure(Func<Exception, Task> callback) => _afterFailure.Add(callback);

    /// <summary>What is committed with what is pending now, and undone with it.</summary>
    internal void Join(ISessionCompanion companion)
    {
        _companions.Add(companion);
        OnWork();
    }

    public Task FlushAsync() => FlushAsync(_ => true);

    /// <summary>
    /// Writes what a query for documents of a type could find; what else waits goes on waiting, for the next save of it may change it
    /// once more. Handlers ask many small questions between two saves of one item.
    /// </summary>
    internal Task FlushForAsync(Type? documentType) => FlushAsync(type => documentType is null || documentType.IsAssignableFrom(type));

    /// <summary>Writes what a query for rows of an index could find.</summary>
    internal Task FlushForIndexAsync(Type indexType) =>
        FlushAsync(type => _maps.Values.Any(map => IndexesOf(type, map.Collection).Any(index => index.IndexType == indexType)));

    private async Task FlushAsync(Func<Type, bool> which)
    {
        // An index map that queries the session is already inside a flush.
        if (_flushing || _cancelled || !_maps.Values.Any(map => map.HasPending(which)))
        {
            return;
        }

        _flushing = true;
        try
        {
            await BeginWriteAsync();
            foreach (var map in _maps.Values.ToArray())
            {
                var writer = new DocumentWriter(store, _connection!, map, IndexesOf);
                foreach (var document in map.TakePending(which))
                {
                    await writer.WriteAsync(document);
                }
            }
        }
        catch (Exception exception)
        {
            await CancelAsync();
            await FailAsync(exception);
            throw;
        }
        finally
        {
            _flushing = false;
        }
    }

    public async Task SaveChangesAsync()
    {
        if (_neverCommits)
        {
            await FlushAsync();
            return;
        }

        Func<Task>[] committed;
        try
        {
            await FlushAsync();
            if (_cancelled)
            {
                // What was saved after the cancellation too.
                RollBack();
            }
            else
            {
                Commit();
            }

            committed = _cancelled ? [] : [.. _afterCommit];
        }
        finally
        {
            _hasWork = false;
            _cancelled = false;
            _afterCommit.Clear();
            _afterFailure.Clear();
        }

        foreach (var callback in committed)
        {
            await callback();
        }
    }

    public Task CancelAsync()
    {
        // What is saved from here to the end of the unit of work is discarded too, as in YesSql.
        _cancelled = true;
        RollBack();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        RollBack();
        if (_connection is not null)
        {
            store.Database.Return(_connection);
            _connection = null;
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal PooledConnection Connect()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_connection is null)
        {
            _connection = store.Database.Rent();
            _connection.Log = store.Log;
        }

        return _connection;
    }

    private async ValueTask BeginWriteAsync()
    {
        if (_writing)
        {
            return;
        }

        var connection = Connect();
        await store.Database.EnterWriteAsync(store.Options.WriteTimeout);
        _writing = true;
        try
        {
            connection.Begin();
        }
        catch
        {
            EndWrite();
            throw;
        }
    }

    private void Commit()
    {
        try
        {
            _companions.ForEach(companion => companion.Apply());
            if (_writing)
            {
                _connection!.Commit();
            }
        }
        catch
        {
            RollBack();
            throw;
        }

        if (_writing)
        {
            EndWrite();
        }

        ISessionCompanion[] companions = [.. _companions];
        _companions.Clear();
        foreach (var companion in companions)
        {
            companion.Complete();
        }
    }

    private void RollBack()
    {
        foreach (var map in _maps.Values)
        {
            map.Clear();
        }

        if (_writing)
        {
            try
            {
                _connection!.Rollback();
            }
            finally
            {
                EndWrite();
            }
        }

        for (var last = _companions.Count - 1; last >= 0; last--)
        {
            _companions[last].Undo();
        }

        _companions.Clear();
    }

    private void EndWrite()
    {
        _writing = false;
        store.Database.ExitWrite();
    }

    private async Task FailAsync(Exception exception)
    {
        Func<Exception, Task>[] callbacks = [.. _afterFailure];
        _afterFailure.Clear();
        _afterCommit.Clear();
        foreach (var callback in callbacks)
        {
            await callback(exception);
        }
    }

    private void OnWork()
    {
        if (!_hasWork)
        {
            _hasWork = true;
            HasWork?.Invoke();
        }
    }

    private IEnumerable<IndexDescriptor> IndexesOf(Type document, string collection) =>
        store.Indexes.Of(document, collection).Concat(
            _indexProviders
                .Where(registered => registered.Collection == collection)
                .SelectMany(registered => IndexMaps.Describe(registered.Provider, document)));
}
