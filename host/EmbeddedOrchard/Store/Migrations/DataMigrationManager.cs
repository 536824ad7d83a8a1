using EmbeddedOrchard.Store.Schema;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace EmbeddedOrchard.Store.Migrations;

/// <summary>
/// Brings the data of the enabled features up to date. They are registered in the order of their dependencies, and run in it;
/// each in a scope and a transaction of its own, together with the note that it has run.
/// </summary>
internal sealed class DataMigrationManager(IServiceProvider services, ISession session) : IDataMigrationManager
{
    public async Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync() =>
        (await PendingAsync()).Select(FeatureOf).Distinct();

    public async Task UpdateAllFeaturesAsync()
    {
        foreach (var migration in await PendingAsync())
        {
            await InScopeAsync(scope => RunAsync(scope, migration));
        }
    }

    public async Task UpdateAsync(params string[] features)
    {
        foreach (var migration in (await PendingAsync()).Where(migration => features.Any(feature => Belongs(migration, feature))))
        {
            await InScopeAsync(scope => RunAsync(scope, migration));
        }
    }

    public Task Uninstall(string feature) =>
        throw new NotSupportedException($"The data of the feature '{feature}' stays: the embedded host does not uninstall features.");

    private async Task<IReadOnlyList<Type>> PendingAsync()
    {
        var migrations = services.GetServices<IDataMigration>().Select(migration => migration.GetType()).Distinct().ToArray();
        if (migrations.Length == 0)
        {
            return [];
        }

        var record = await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();
        return [.. migrations.Where(migration => MigrationSteps.Next(migration, record.VersionOf(migration.FullName!) ?? 0) is not null)];
    }

    // A module is one feature or several that begin with its name.
    private static bool Belongs(Type migration, string feature) =>
        feature == FeatureOf(migration) || feature.StartsWith($"{FeatureOf(migration)}.", StringComparison.Ordinal);

    private static string FeatureOf(Type migration) => migration.Assembly.GetName().Name!;

    private async Task InScopeAsync(Func<IServiceProvider, Task> execute)
    {
        if (ShellScope.Current is not null)
        {
            var scope = await ShellScope.Context.CreateScopeAsync();
            await scope.UsingAsync(inner => execute(inner.ServiceProvider), activateShell: false);
            return;
        }

        await using var child = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        await execute(child.ServiceProvider);
    }

    private static async Task RunAsync(IServiceProvider scope, Type type)
    {
        var session = (Session)scope.GetRequiredService<ISession>();
        var migration = scope.GetServices<IDataMigration>().First(migration => migration.GetType() == type);
        migration.SchemaBuilder = new SqliteSchemaBuilder(session);
        var name = type.FullName!;
        try
        {
            // The transaction first: two processes that start together must not both run it.
            await session.BeginTransactionAsync();
            var record = await session.Query<DataMigrationRecord>().FirstOrDefaultAsync() ?? new DataMigrationRecord();
            var version = record.VersionOf(name) ?? 0;
            while (MigrationSteps.Next(type, version) is { } method)
            {
                var next = await MigrationSteps.RunAsync(migration, method);
                version = next > version
                    ? next
                    : throw new InvalidOperationException($"{name}.{method.Name} returned {next}, which is not after {version}.");
            }

            record.Set(name, version);
            session.SaveOnly(record, checkConcurrency: true);
            await session.SaveChangesAsync();
        }
        catch (Exception exception)
        {
            await session.CancelAsync();
            throw exception as DataMigrationException ?? new DataMigrationException(name, "its commit", exception);
        }
    }
}
