using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using Microsoft.Extensions.Logging;
using OrchardCore.Media.Events;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Media.Events;

/// <summary>
/// Changes the library on behalf of somebody: modules hear of it by Orchard Core's events, before and after, and the trail in the unit of
/// work of the request, which has to be committed. A handler of a module that fails is logged; a watcher that fails is the caller's failure.
/// </summary>
internal sealed class MediaLibrary(
    MediaFileStore store, MediaIntake intake, CreatingMedia creating, IEnumerable<IMediaEventHandler> handlers, IEnumerable<IMediaWatcher> watchers, ILogger<MediaLibrary> logger)
{
    private readonly IMediaEventHandler[] _handlers = [.. handlers];

    /// <summary>Takes a file that somebody sent.</summary>
    public async Task<MediaRefusal?> TakeAsync(string folder, string name, Stream content, CancellationToken cancellationToken)
    {
        var path = MediaPath.Combine(folder, name);
        var refusal = await intake.TakeAsync(folder, name, content, cancellationToken, prepared => creating.AskAsync(path, prepared));
        if (refusal is null)
        {
            await TellAsync(new MediaDeed(MediaDeedKind.Uploaded, path));
        }

        return refusal;
    }

    /// <summary>Stores a file of a module, which is not looked at.</summary>
    public async Task<string> StoreAsync(string path, Stream content, bool overwrite)
    {
        var isThere = store.FindFile(path) is not null;
        var changed = await creating.AskAsync(path, content);
        try
        {
            await store.CreateFileFromStreamAsync(path, changed, overwrite);
        }
        finally
        {
            // Who called disposes of what they gave.
            if (!ReferenceEquals(changed, content))
            {
                await changed.DisposeAsync();
            }
        }

        await TellAsync(new MediaDeed(isThere ? MediaDeedKind.Replaced : MediaDeedKind.Uploaded, path));
        return path;
    }

    public async Task<bool> TryCreateFolderAsync(string path)
    {
        await RaiseAsync(handler => handler.MediaCreatingDirectoryAsync(new MediaCreatingContext { Path = path }));
        var isDone = await store.TryCreateDirectoryAsync(path);
        await RaiseAsync(handler => handler.MediaCreatedDirectoryAsync(new MediaCreatedContext { Path = path, Result = isDone }));
        await TellAsync(new MediaDeed(MediaDeedKind.FolderCreated, path), isDone);
        return isDone;
    }

    public async Task<bool> TryDeleteFileAsync(string path)
    {
        await RaiseAsync(handler => handler.MediaDeletingFileAsync(new MediaDeletingContext { Path = path }));
        var isDone = await store.TryDeleteFileAsync(path);
        await RaiseAsync(handler => handler.MediaDeletedFileAsync(new MediaDeletedContext { Path = path, Result = isDone }));
        await TellAsync(new MediaDeed(MediaDeedKind.Deleted, path), isDone);
        return isDone;
    }

    public async Task<bool> TryDeleteFolderAsync(string path)
    {
        var files = CountIn(path);
        await RaiseAsync(handler => handler.MediaDeletingDirectoryAsync(new MediaDeletingContext { Path = path }));
        var isDone = await store.TryDeleteDirectoryAsync(path);
        await RaiseAsync(handler => handler.MediaDeletedDirectoryAsync(new MediaDeletedContext { Path = path, Result = isDone }));
        await TellAsync(new MediaDeed(MediaDeedKind.FolderDeleted, path, Files: files), isDone);
        return isDone;
    }

    public async Task MoveFileAsync(string oldPath, string newPath)
    {
        var context = new MediaMoveContext { OldPath = oldPath, NewPath = newPath };
        await RaiseAsync(handler => handler.MediaMovingAsync(context));
        await store.MoveFileAsync(oldPath, newPath);
        await RaiseAsync(handler => handler.MediaMovedAsync(context));
        await TellAsync(new MediaDeed(MediaDeedKind.Moved, oldPath, newPath));
    }

    /// <summary>Orchard Core has no event for folders that move: modules hear of each file.</summary>
    public async Task MoveFolderAsync(string oldPath, string newPath)
    {
        MediaMoveContext[] moves = _handlers.Length == 0 ? [] :
            [.. FilesIn(oldPath).Select(file => new MediaMoveContext { OldPath = file.Path, NewPath = newPath + file.Path[oldPath.Length..] })];
        var files = CountIn(oldPath);
        foreach (var move in moves)
        {
            await RaiseAsync(handler => handler.MediaMovingAsync(move));
        }

        store.MoveFolder(oldPath, newPath);
        foreach (var move in moves)
        {
            await RaiseAsync(handler => handler.MediaMovedAsync(move));
        }

        await TellAsync(new MediaDeed(MediaDeedKind.FolderMoved, oldPath, newPath, files));
    }

    private IEnumerable<MediaEntry> FilesIn(string path) => store.Entries(path, deep: true).Where(entry => !entry.IsDirectory);

    private int CountIn(string path) => FilesIn(path).Count();

    private Task RaiseAsync(Func<IMediaEventHandler, Task> raise) => _handlers.InvokeAsync(raise, logger);

    private async Task TellAsync(MediaDeed deed, bool isDone = true)
    {
        foreach (var watcher in isDone ? watchers : [])
        {
            await watcher.DoneAsync(deed);
        }
    }
}
