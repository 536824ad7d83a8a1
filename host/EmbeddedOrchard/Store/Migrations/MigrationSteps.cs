using System.Reflection;
using OrchardCore.Data.Migration;

namespace EmbeddedOrchard.Store.Migrations;

/// <summary>The methods of one migration, found by their names.</summary>
internal static class MigrationSteps
{
    /// <summary>The next method to run for what is at <paramref name="version"/>; null when it is up to date.</summary>
    public static MethodInfo? Next(Type migration, int version) =>
        (version == 0 ? Find(migration, "Create") : null) ?? Find(migration, $"UpdateFrom{version}");

    public static async Task<int> RunAsync(IDataMigration migration, MethodInfo step)
    {
        object? result;
        try
        {
            result = step.Invoke(migration, null);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw new DataMigrationException(migration.GetType().FullName!, step.Name, inner);
        }

        try
        {
            return result is Task<int> task ? await task : (int)result!;
        }
        catch (Exception exception)
        {
            throw new DataMigrationException(migration.GetType().FullName!, step.Name, exception);
        }
    }

    private static MethodInfo? Find(Type migration, string name) =>
        Find(migration, name, typeof(int)) ?? Find(migration, $"{name}Async", typeof(Task<int>));

    private static MethodInfo? Find(Type migration, string name, Type returns) =>
        migration.GetMethod(name, BindingFlags.Public | BindingFlags.Instance, []) is { } method && method.ReturnType == returns
            ? method
            : null;
}
