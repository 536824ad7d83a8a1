using EmbeddedOrchard.Store.Documents;
using EmbeddedOrchard.Store.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Indexes;

namespace EmbeddedOrchard.Store;

internal static class StoreServices
{
    public static IServiceCollection AddStore(this IServiceCollection services, StoreOptions options)
    {
        services.AddOptions();
        services.AddSingleton(options);
        services.AddSingleton<IStore>(provider => new SqlStore(
            options,
            provider.GetServices<IIndexProvider>(),
            provider.GetRequiredService<IOptions<StoreCollectionOptions>>(),
            provider.GetService<ILogger<SqlStore>>()));
        services.AddScoped(CreateSession);
        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddSingleton<IDbConnectionAccessor, DbConnectionAccessor>();
        return services;
    }

    private static ISession CreateSession(IServiceProvider provider)
    {
        var session = (Session)provider.GetRequiredService<IStore>().CreateSession();
        session.RegisterIndexes([.. provider.GetServices<IScopedIndexProvider>()]);
        var owner = ShellScope.Current is { } scope && ReferenceEquals(scope.ServiceProvider, provider) ? scope : null;
        session.HasWork = () => CommitWith(owner ?? ShellScope.Current, session);
        return session;
    }

    // Registered when there is something to commit, and again when there is more after an early commit.
    private static void CommitWith(ShellScope? scope, Session session)
    {
        scope?.BeforeDispose(_ => session.SaveChangesAsync(), last: false);
        scope?.HandleExceptions((_, _) => session.CancelAsync());
    }
}
