using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Media.Library;

/// <summary>One page of a folder. Files are counted from 1.</summary>
internal sealed record FolderPage(string Path, IReadOnlyList<MediaEntry> Folders, IReadOnlyList<MediaRow> Files, int Page, int Pages, int First, int Total)
{
    public required UploadLimits Limits { get; init; }

    /// <summary>What became of an upload where not all of it was taken.</summary>
    public IReadOnlyList<UploadedFile> Uploaded { get; init; } = [];

    public string? FolderName { get; init; }

    /// <summary>Whether this folder may be moved and deleted.</summary>
    public bool CanChange { get; init; }
}

/// <param name="File">The file.</param>
/// <param name="Address">Where everybody finds it.</param>
/// <param name="Thumbnail">A small picture of it; null for what is no picture.</param>
internal sealed record MediaRow(MediaEntry File, string Address, string? Thumbnail);

/// <param name="FileBytes">How large one file may be.</param>
/// <param name="RequestBytes">How large all files of one form may be together.</param>
/// <param name="Extensions">What files may end in.</param>
internal sealed record UploadLimits(long FileBytes, long RequestBytes, IReadOnlyList<string> Extensions);

internal sealed record UploadedFile(string Name, string? Path, MediaRefusal? Refusal);

/// <summary>A question before something that cannot be undone, or that breaks what leads here.</summary>
internal sealed record ChangePage(MediaEntry Entry, MediaUsers Users)
{
    public string Name { get; init; } = string.Empty;

    public string Folder { get; init; } = string.Empty;

    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>How many files a folder holds.</summary>
    public int Files { get; init; }
}

/// <summary>The items that use a file: those that the person may open, and how many more there are.</summary>
internal sealed record MediaUsers(IReadOnlyList<ContentItem> Items, int Hidden)
{
    public bool Any => Items.Count > 0 || Hidden > 0;
}
