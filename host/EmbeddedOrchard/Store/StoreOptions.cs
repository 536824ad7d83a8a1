using OrchardCore.Data;

namespace EmbeddedOrchard.Store;

/// <summary>Where a tenant keeps its documents.</summary>
internal sealed class StoreOptions
{
    public string Provider { get; set; } = DatabaseProviderValue.Sqlite;

    /// <summary>The file of a SQLite database; ignored when <see cref="ConnectionString"/> names one.</summary>
    public string? Path { get; set; }

    public string? ConnectionString { get; set; }

    public string? TablePrefix { get; set; }

    /// <summary>How long opening waits for a database that another process has locked.</summary>
    public TimeSpan OpenTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a save waits for its turn before it gives up with a <see cref="TimeoutException"/>.</summary>
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
