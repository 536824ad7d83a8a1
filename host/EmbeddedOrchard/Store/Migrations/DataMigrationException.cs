namespace EmbeddedOrchard.Store.Migrations;

internal sealed class DataMigrationException(string migration, string method, Exception inner)
    : Exception($"The data migration '{migration}' failed in {method}: {inner.Message} Nothing that it did was kept.", inner)
{
    public string Migration { get; } = migration;

    public string Method { get; } = method;
}
