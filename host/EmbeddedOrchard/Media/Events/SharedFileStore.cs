using EmbeddedOrchard.Media.Files;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media.Events;

/// <summary>
/// The store that modules are given. There is one of it, as in Orchard Core; its events are raised in the scope of who calls, and there is
/// nobody to hear them without one.
/// </summary>
internal sealed class SharedFileStore(MediaFileStore store) : IMediaFileStore
{
    private static MediaLibrary? Library => ShellScope.Current is { } scope ? scope.ServiceProvider.GetRequiredService<MediaLibrary>() : null;

    public string MapPathToPublicUrl(string path) => store.MapPathToPublicUrl(path);

    public Task<IFileStoreEntry> GetFileInfoAsync(string path) => store.GetFileInfoAsync(path);

    public Task<IFileStoreEntry> GetDirectoryInfoAsync(string path) => store.GetDirectoryInfoAsync(path);

    public IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false) => store.GetDirectoryContentAsync(path, includeSubDirectories);

    public Task<Stream> GetFileStreamAsync(string path) => store.GetFileStreamAsync(path);

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => store.GetFileStreamAsync(fileStoreEntry);

    public Task<bool> TryCreateDirectoryAsync(string path) => Library?.TryCreateFolderAsync(path) ?? store.TryCreateDirectoryAsync(path);

    public Task<bool> TryDeleteFileAsync(string path) => Library?.TryDeleteFileAsync(path) ?? store.TryDeleteFileAsync(path);

    public Task<bool> TryDeleteDirectoryAsync(string path) => Library?.TryDeleteFolderAsync(path) ?? store.TryDeleteDirectoryAsync(path);

    public Task MoveFileAsync(string oldPath, string newPath) => Library?.MoveFileAsync(oldPath, newPath) ?? store.MoveFileAsync(oldPath, newPath);

    public async Task CopyFileAsync(string srcPath, string dstPath)
    {
        await using var source = await store.GetFileStreamAsync(srcPath);
        await CreateFileFromStreamAsync(dstPath, source);
    }

    public Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false) =>
        Library?.StoreAsync(path, inputStream, overwrite) ?? store.CreateFileFromStreamAsync(path, inputStream, overwrite);
}
