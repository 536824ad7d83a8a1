using EmbeddedOrchard.Shell.Background;
using EmbeddedOrchard.Shell.Health;
using EmbeddedOrchard.Shell.Modules;

namespace EmbeddedOrchard.Admin.Status;

/// <summary>How the site is: nothing in it is secret, and no folder is named.</summary>
internal sealed record SiteStatus
{
    public required IReadOnlyList<ReadyCheck> Checks { get; init; }
    public required string Product { get; init; }
    public required string Framework { get; init; }
    public required string Database { get; init; }

    /// <summary>In bytes; what was written and is not in the file yet stands beside it.</summary>
    public required long DatabaseSize { get; init; }
    public required long LogSize { get; init; }
    public required IReadOnlyList<TableRows> Tables { get; init; }
    public required IReadOnlyList<(string Name, int Version)> Migrations { get; init; }
    public required IReadOnlyList<SiteFeature> Features { get; init; }
    public required IReadOnlyList<TaskState> Tasks { get; init; }
    public required DiskSpace? Disk { get; init; }
    public required long Memory { get; init; }
    public required long Heap { get; init; }
    public required TimeSpan Uptime { get; init; }
}

/// <summary>Rows are counted as far as <see cref="DatabaseStatus.Counted"/>; above it there are more.</summary>
internal sealed record TableRows(string Name, int Rows);

internal sealed record TaskState(string Name, string Schedule, TaskRun? Run);
