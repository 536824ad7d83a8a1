namespace OrchardParticipation.Decidim.Importing.Jobs;

/// <summary>An import that somebody began on the administration page: what it reads and how far it is.</summary>
internal sealed record ImportJob
{
    public required string Id { get; init; }

    public required DateTime CreatedUtc { get; init; }

    public string UserName { get; init; } = "";

    /// <summary>The names of the files that were sent, in the order in which they are read.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The address of a site, if that is the source.</summary>
    public string? Address { get; init; }

    /// <summary>The processes that are wanted of the site; all if there are none.</summary>
    public IReadOnlyList<string> Processes { get; init; } = [];

    public ImportOptions Options { get; init; } = new();

    public ImportJobState State { get; init; }

    /// <summary>What it would do, or what it did as far as it is.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>How many proposals the site has given so far; null if none are fetched.</summary>
    public int? Downloaded { get; init; }

    /// <summary>Why it stopped, in the words of what stopped it; null if nothing did.</summary>
    public string? Error { get; init; }
}

/// <summary>Where an import stands.</summary>
internal enum ImportJobState
{
    /// <summary>The source is being read; nothing is written.</summary>
    Rehearsing,

    /// <summary>The report is there, and a person decides.</summary>
    Rehearsed,

    /// <summary>It is being written.</summary>
    Importing,

    Imported,

    /// <summary>It stopped: what is there stays, and it can be started again.</summary>
    Stopped,
}
