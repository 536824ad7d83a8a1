using EmbeddedOrchard.Media.Pictures;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media.Files;

/// <summary>
/// The files of the library on the disk. A file is written beside the library and moved there when it is whole: nobody sees a part of one.
/// What is stored here is not looked at: <see cref="Intake.MediaIntake"/> is for files that come from people.
/// </summary>
internal sealed class MediaFileStore(MediaRoot root, KeptRenditions renditions, IOptions<MediaOptions> options) : IMediaFileStore
{
    private static readonly EnumerationOptions Flat = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    public string MapPathToPublicUrl(string path) =>
        $"{options.Value.AssetsRequestPath}/{string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString))}";

    public Task<IFileStoreEntry> GetFileInfoAsync(string path) => Task.FromResult<IFileStoreEntry>(FindFile(path)!);

    public Task<IFileStoreEntry> GetDirectoryInfoAsync(string path) => Task.FromResult<IFileStoreEntry>(FindFolder(path)!);

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        await Task.CompletedTask;
        foreach (var entry in Entries(path ?? string.Empty, includeSubDirectories))
        {
            yield return entry;
        }
    }

    /// <summary>What is in a folder, as the disk gives it; with <paramref name="deep"/> what is in the folders below it too.</summary>
    public IEnumerable<MediaEntry> Entries(string path, bool deep)
    {
        if (FindFolder(path) is not { } folder)
        {
            yield break;
        }

        var pending = new Stack<string>([folder.Path]);
        while (pending.TryPop(out var current))
        {
            foreach (var found in new DirectoryInfo(root.Find(current)!).EnumerateFileSystemInfos("*", Flat).Where(found => MediaPath.IsName(found.Name)))
            {
                var entry = Entry(MediaPath.Combine(current, found.Name), found);
                if (deep && entry.IsDirectory)
                {
                    pending.Push(entry.Path);
                }

                yield return entry;
            }
        }
    }

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var place = Place(path);
        if (Directory.Exists(place) || File.Exists(place))
        {
            return Task.FromResult(false);
        }

        Directory.CreateDirectory(place);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        if (root.Find(path) is not { } place || !File.Exists(place))
        {
            return Task.FromResult(false);
        }

        File.Delete(place);
        renditions.Forget(path);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        if (FindFolder(path) is not { Path.Length: > 0 } folder)
        {
            return Task.FromResult(false);
        }

        foreach (var file in Entries(folder.Path, deep: true).Where(entry => !entry.IsDirectory))
        {
            renditions.Forget(file.Path);
        }

        Directory.Delete(root.Find(folder.Path)!, recursive: true);
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (from, to) = (Place(oldPath), Place(newPath));
        if (!File.Exists(from))
        {
            throw new FileStoreException($"There is no file '{oldPath}'.");
        }

        Guard(() => File.Move(from, to, overwrite: false), newPath);
        renditions.Forget(oldPath);
        return Task.CompletedTask;
    }

    /// <summary>Moves a folder with all that is in it. Orchard's store has no such thing; its screens have it.</summary>
    public void MoveFolder(string oldPath, string newPath)
    {
        var (from, to) = (Place(oldPath), Place(newPath));
        Guard(() => Directory.Move(from, to), newPath);
        foreach (var file in Entries(newPath, deep: true).Where(entry => !entry.IsDirectory))
        {
            renditions.Forget(oldPath + file.Path[newPath.Length..]);
        }
    }

    public async Task CopyFileAsync(string srcPath, string dstPath)
    {
        await using var source = await GetFileStreamAsync(srcPath);
        await CreateFileFromStreamAsync(dstPath, source);
    }

    public Task<Stream> GetFileStreamAsync(string path) => root.Find(path) is { } place && File.Exists(place)
        ? Task.FromResult<Stream>(new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 4096, FileOptions.Asynchronous))
        : throw new FileStoreException($"There is no file '{path}'.");

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var incoming = root.NewIncoming();
        try
        {
            await using (var file = new FileStream(incoming, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 4096, FileOptions.Asynchronous))
            {
                await inputStream.CopyToAsync(file);
            }

            Adopt(incoming, path, overwrite);
        }
        finally
        {
            File.Delete(incoming);
        }

        return path;
    }

    /// <summary>Puts a file that is whole and checked into the library.</summary>
    public void Adopt(string incoming, string path, bool overwrite)
    {
        var place = Place(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        MediaRoot.Flush(incoming);
        Guard(() => File.Move(incoming, place, overwrite), path);
        renditions.Forget(path);
    }

    public MediaEntry? FindFile(string? path) =>
        root.Find(path) is { } place && new FileInfo(place) is { Exists: true } file ? Entry(path!.TrimStart('/'), file) : null;

    /// <summary>Whether a file can be there, or is: no folder has its name, and no file the name of one of its folders.</summary>
    public bool CanHold(string path)
    {
        for (var folder = MediaPath.FolderOf(path); folder.Length > 0; folder = MediaPath.FolderOf(folder))
        {
            if (FindFile(folder) is not null)
            {
                return false;
            }
        }

        return root.Find(path) is not null && FindFolder(path) is null;
    }

    public MediaEntry? FindFolder(string? path) =>
        root.Find(path) is { } place && new DirectoryInfo(place) is { Exists: true } folder ? Entry(path?.Trim('/') ?? string.Empty, folder) : null;

    private string Place(string path) => root.Find(path) ?? throw new FileStoreException($"'{path}' is no path of the library.");

    private static MediaEntry Entry(string path, FileSystemInfo found) =>
        new(path, (found as FileInfo)?.Length ?? 0, found.LastWriteTimeUtc, found is DirectoryInfo);

    private static void Guard(Action move, string path)
    {
        try
        {
            move();
        }
        catch (IOException exception) when (exception is not FileNotFoundException)
        {
            throw new FileStoreException($"'{path}' is there already, or cannot be written.", exception);
        }
    }
}
