using EmbeddedOrchard.Content;
using EmbeddedOrchard.Documents;
using EmbeddedOrchard.Recipes;
using EmbeddedOrchard.Security;
using EmbeddedOrchard.Settings;
using EmbeddedOrchard.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Recipes.Services;
using ISession = YesSql.ISession;

namespace EmbeddedOrchard.Tests;

/// <summary>The content services on a SQLite file of their own, without web server and shell.</summary>
internal sealed class ContentHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("embedded-orchard-").FullName;
    private readonly ServiceProvider _provider;

    private ContentHost(Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddLocalization();
        services.AddSingleton<ILoggerProvider>(Log);
        services.AddStore(new StoreOptions { Path = Path.Combine(_folder, "site.db") });
        services.AddDocuments().AddSettings().AddContent().AddRecipes();
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton<OrchardCore.Modules.Services.ISlugService, EmbeddedOrchard.Shell.Services.SlugService>();
        services.AddSingleton<IHttpContextAccessor>(Http);
        services.AddSingleton<ILocalizationService, Cultures>();
        services.AddSingleton<IContentHandler>(Events);
        services.Replace(ServiceDescriptor.Singleton<IRecipeScopes>(new Scopes(this)));
        services.RemoveAll<IRecipeHarvester>();
        services.AddSingleton<Microsoft.AspNetCore.Identity.ILookupNormalizer, Microsoft.AspNetCore.Identity.UpperInvariantLookupNormalizer>();
        services.AddEmbeddedSecurity();
        services.AddSingleton<IExtensionManager>(Features);
        services.AddSingleton<IShellFeaturesManager>(Features);
        more?.Invoke(services);
        _provider = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new();
    public SignedIn Http { get; } = new();
    public RecordedEvents Events { get; } = new();
    public ErrorLog Log { get; } = new();
    public FakeFeatures Features { get; } = new("OrchardCore.Contents", "OrchardCore.Title", "TheAdmin");

    public static async Task<ContentHost> StartAsync(Action<IServiceCollection>? more = null)
    {
        var host = new ContentHost(more);
        await host._provider.GetRequiredService<YesSql.IStore>().InitializeAsync();
        await host.InScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return host;
    }

    /// <summary>Runs in a scope of its own, as a request does, and commits.</summary>
    public async Task InScopeAsync(Func<IServiceProvider, Task> run)
    {
        await using var scope = _provider.CreateAsyncScope();
        try
        {
            await run(scope.ServiceProvider);
            await scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync();
        }
        catch
        {
            await scope.ServiceProvider.GetRequiredService<ISession>().CancelAsync();
            throw;
        }
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> run)
    {
        T result = default!;
        await InScopeAsync(async services => { result = await run(services); });
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Scopes(ContentHost host) : IRecipeScopes
    {
        public Task RunAsync(Func<IServiceProvider, Task> run) => host.InScopeAsync(run);
    }

    private sealed class Cultures : ILocalizationService
    {
        public Task<string> GetDefaultCultureAsync() => Task.FromResult("en");

        public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult<string[]>(["en", "fr", "es"]);
    }
}
