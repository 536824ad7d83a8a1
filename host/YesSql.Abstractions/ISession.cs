using System.Data;
using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

public interface ISession : IAsyncDisposable, IDisposable
{
    DbTransaction CurrentTransaction { get; }
    IStore Store { get; }
    Task<DbTransaction> BeginTransactionAsync();
    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel);
    Task CancelAsync();
    Task<DbConnection> CreateConnectionAsync();
    void Delete(object item, string collection = null);
    void Detach(IEnumerable<object> entries, string collection = null);
    void Detach(object item, string collection = null);
    Task FlushAsync();
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string collection = null) where T : class;
    bool Import(object item, long id, long version, string collection = null);
    IQuery Query(string collection = null);
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string collection = null);
    Task SaveAsync(object obj, bool checkConcurrency = false, string collection = null);
    Task SaveChangesAsync();
}
