using OrchardCore.FileStorage;

namespace EmbeddedOrchard.Media.Files;

internal sealed record MediaEntry(string Path, long Length, DateTime LastModifiedUtc, bool IsDirectory) : IFileStoreEntry
{
    public string Name => MediaPath.NameOf(Path);

    public string DirectoryPath => MediaPath.FolderOf(Path);
}
