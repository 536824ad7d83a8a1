namespace EmbeddedOrchard.Store.Migrations;

/// <summary>Which migrations have run, as Orchard Core keeps it.</summary>
internal sealed class DataMigrationRecord
{
    public long Id { get; set; }

    public List<Entry> DataMigrations { get; set; } = [];

    public int? VersionOf(string migration) => DataMigrations.Find(entry => entry.DataMigrationClass == migration)?.Version;

    public void Set(string migration, int version)
    {
        DataMigrations.RemoveAll(entry => entry.DataMigrationClass == migration);
        DataMigrations.Add(new Entry { DataMigrationClass = migration, Version = version });
    }

    internal sealed class Entry
    {
        public string DataMigrationClass { get; set; } = "";

        public int? Version { get; set; }
    }
}
