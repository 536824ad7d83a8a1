namespace EmbeddedOrchard.Media.Events;

internal enum MediaDeedKind
{
    Uploaded,
    Replaced,
    Moved,
    Deleted,
    FolderCreated,
    FolderMoved,
    FolderDeleted,
}

/// <param name="Kind">What was done.</param>
/// <param name="Path">To which file or folder, by its path before.</param>
/// <param name="NewPath">Where it is now, if it was moved.</param>
/// <param name="Files">How many files were moved or deleted with a folder.</param>
internal sealed record MediaDeed(MediaDeedKind Kind, string Path, string? NewPath = null, int? Files = null);

/// <summary>Hears of what was done to the library, in the unit of work of who did it; what it throws is theirs to tell.</summary>
internal interface IMediaWatcher
{
    Task DoneAsync(MediaDeed deed);
}
