using System.Collections.Concurrent;
using EmbeddedOrchard.Store.Queries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

internal sealed class SqlStore : IStore
{
    private readonly IEnumerable<string> _collections;
    private readonly ConcurrentDictionary<string, DocumentTable> _documents = new();
    private int _disposed;

    public SqlStore(
        StoreOptions options, IEnumerable<IIndexProvider> indexProviders, IOptions<StoreCollectionOptions> collections, ILogger<SqlStore>? log = null)
    {
        if (options.Provider != DatabaseProviderValue.Sqlite)
        {
            throw new NotSupportedException($"The database provider '{options.Provider}' is not supported by the embedded host: use Sqlite.");
        }

        Options = options;
        Log = log ?? NullLogger<SqlStore>.Instance;
        Tables = new TableNames(options.TablePrefix);
        Database = Database.Use(options);
        Plans = new PlanCache(this);
        _collections = collections.Value.Collections;
        Indexes.Register(indexProviders, null);
        Initialize();
    }

    public StoreOptions Options { get; }

    public ILogger Log { get; }

    public TableNames Tables { get; }

    public Database Database { get; }

    public IndexMaps Indexes { get; } = new();

    public PlanCache Plans { get; }

    public DocumentTable DocumentsOf(string? collection) =>
        _documents.GetOrAdd(collection ?? "", static (collection, tables) => new DocumentTable(tables.Document(collection)), Tables);

    public ISession CreateSession(bool withTracking = true) => new Session(this, withTracking);

    public IEnumerable<IndexDescriptor> Describe(Type target, string? collection = null) => Indexes.Of(target, collection ?? "");

    public Task InitializeAsync()
    {
        Initialize();
        return Task.CompletedTask;
    }

    public Task InitializeCollectionAsync(string collection)
    {
        CreateDocumentTable(collection);
        return Task.CompletedTask;
    }

    public IStore RegisterIndexes(IEnumerable<IIndexProvider> indexProviders, string? collection = null)
    {
        Indexes.Register(indexProviders, collection);
        return this;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Database.Dispose();
        }
    }

    private void Initialize()
    {
        foreach (var collection in _collections.Prepend(""))
        {
            CreateDocumentTable(collection);
        }
    }

    private void CreateDocumentTable(string collection)
    {
        var table = TableNames.Quote(Tables.Document(collection));
        var index = TableNames.Quote($"IX_{Tables.Document(collection)}_Type");
        var connection = Database.Rent();
        try
        {
            connection.Execute(
                $"CREATE TABLE IF NOT EXISTS {table} (\"Id\" INTEGER PRIMARY KEY, \"Type\" TEXT NOT NULL, \"Content\" TEXT, \"Version\" INTEGER NOT NULL DEFAULT 0)");
            connection.Execute($"CREATE INDEX IF NOT EXISTS {index} ON {table} (\"Type\")");
        }
        finally
        {
            Database.Return(connection);
        }
    }
}
