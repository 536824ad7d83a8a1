namespace EmbeddedOrchard.Admin.Contents.Versions;

public enum VersionState
{
    /// <summary>Replaced, discarded or deleted: history.</summary>
    Past,

    /// <summary>What editors work on and the public does not see.</summary>
    Draft,

    /// <summary>What the public sees.</summary>
    Published,
}

/// <summary>One version of an item. Numbers count the versions from the first, which is 1, in the order in which they were made.</summary>
public sealed record ItemVersion(int Number, string VersionId, string? Title, DateTime? ModifiedUtc, string? Author, VersionState State);
