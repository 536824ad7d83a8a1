using EmbeddedOrchard.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Orchard.Compliance.Store.Articles;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using YesSql;

namespace Orchard.Compliance.Store;

/// <summary>A store in a folder of its own. This is the only place that knows which host implements it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly bool _keepFiles;

    private TestStore(string folder, bool keepFiles, Action<IServiceCollection> configure)
    {
        Folder = folder;
        _keepFiles = keepFiles;
        var services = new ServiceCollection();
        services.AddStore(new StoreOptions { Path = FileIn(folder), OpenTimeout = TimeSpan.FromSeconds(1) });
        configure(services);
        _services = services.BuildServiceProvider();
    }

    public string Folder { get; }

    public IServiceProvider Services => _services;

    public static string FileIn(string folder) => Path.Combine(folder, "OrchardCore.db");

    public static string NewFolder() => Directory.CreateTempSubdirectory("compliance-").FullName;

    /// <summary>An empty store that knows articles.</summary>
    public static Task<TestStore> CreateAsync() => OpenAsync(NewFolder(), keepFiles: false);

    public static Task<TestStore> OpenAsync(string folder, bool keepFiles = true) => OpenAsync(
        folder,
        services => services.AddIndexProvider<ArticleIndexProvider>().AddDataMigration<ArticleMigrations>(),
        keepFiles);

    public static async Task<TestStore> OpenAsync(string folder, Action<IServiceCollection> configure, bool keepFiles = true)
    {
        var store = new TestStore(folder, keepFiles, configure);
        try
        {
            await store.InScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    public ISession NewSession() => _services.GetRequiredService<IStore>().CreateSession();

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    public async Task SaveAsync(params object[] documents)
    {
        await using var session = NewSession();
        foreach (var document in documents)
        {
            await session.SaveAsync(document);
        }

        await session.SaveChangesAsync();
    }

    /// <summary>One value, read beside the store as any other program would.</summary>
    public object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FileIn(Folder)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_keepFiles)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
