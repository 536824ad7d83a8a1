using YesSql.Indexes;

namespace YesSql;

public interface IStore : IDisposable
{
    ISession CreateSession(bool withTracking = true);
    IEnumerable<IndexDescriptor> Describe(Type target, string collection = null);
    Task InitializeAsync();
    Task InitializeCollectionAsync(string collection);
    IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string collection = null);
}
