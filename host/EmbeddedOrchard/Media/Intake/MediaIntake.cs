using System.Security.Cryptography;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Pictures;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>The one way in for files that come from people: names, endings, sizes and bytes are checked, pictures are cleaned.</summary>
internal sealed class MediaIntake(MediaRoot root, MediaFileStore store, PictureCleaning pictures, MovedPictures moved, IOptions<MediaOptions> options)
{
    private const int BufferBytes = 16 * 1024;

    /// <summary>What is wrong with a name before a byte of the file is looked at; null where nothing is.</summary>
    public MediaRefusal? CheckName(string name)
    {
        var extension = MediaPath.ExtensionOf(name);
        return name.Length == 0 || !MediaPath.IsName(name) || extension.Length <= 1 ? MediaRefusal.BadName
            : !options.Value.AllowedFileExtensions.Contains(extension) || !FileKinds.TryGetContentType(extension, out _) ? MediaRefusal.Extension(extension)
            : MediaNames.HiddenExtension(name) is { } hidden ? MediaRefusal.DoubleExtension(hidden)
            : null;
    }

    /// <summary>Takes a file into the library.</summary>
    /// <param name="folder">An existing folder.</param>
    /// <param name="name">A clean name.</param>
    /// <param name="content">What was sent.</param>
    /// <param name="cancellationToken">When nobody waits for it any more.</param>
    /// <param name="creating">What happens to a file that is fit, before it comes in.</param>
    public async Task<MediaRefusal?> TakeAsync(string folder, string name, Stream content, CancellationToken cancellationToken, Func<PreparedFile, Task>? creating = null)
    {
        var path = MediaPath.Combine(folder, name);
        if (CheckName(name) is { } refusal)
        {
            return refusal;
        }

        if (store.FindFolder(folder) is null)
        {
            return MediaRefusal.NoFolder;
        }

        if (store.FindFile(path) is not null || store.FindFolder(path) is not null)
        {
            return MediaRefusal.Exists;
        }

        await using var prepared = await PrepareAsync(name, content, cancellationToken);
        if (prepared.Refusal is null && creating is not null)
        {
            await creating(prepared);
        }

        return prepared.Refusal ?? Keep(prepared, path);
    }

    /// <summary>Writes a file beside the library and makes it fit to be kept there. To be disposed of in any case.</summary>
    public async Task<PreparedFile> PrepareAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        var prepared = new PreparedFile(root.NewIncoming());
        try
        {
            var extension = MediaPath.ExtensionOf(name);
            prepared.Refusal = CheckName(name)
                ?? await WriteAsync(prepared.Place, extension, content, cancellationToken)
                ?? (FileKinds.IsPicture(extension) ? await pictures.CleanAsync(prepared.Place, extension, cancellationToken) : null);
            return prepared;
        }
        catch
        {
            await prepared.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// The same for a file that another library may have had: one that is there just so is left alone, and a picture that has nothing to be
    /// cleaned of keeps its bytes.
    /// </summary>
    public async Task<PreparedFile> PrepareMovedAsync(string path, Stream content, CancellationToken cancellationToken)
    {
        var prepared = new PreparedFile(root.NewIncoming());
        try
        {
            var (name, extension) = (MediaPath.NameOf(path), MediaPath.ExtensionOf(path));
            prepared.Refusal = CheckName(name)
                ?? (store.CanHold(path) ? null : MediaRefusal.Exists)
                ?? await WriteAsync(prepared.Place, extension, content, cancellationToken);
            prepared.IsThere = prepared.Refusal is null && await IsThereAsync(path, prepared.Place, cancellationToken);
            if (prepared is { Refusal: null, IsThere: false } && FileKinds.IsPicture(extension))
            {
                prepared.Refusal = await moved.KeepOrCleanAsync(prepared.Place, extension, cancellationToken);
                prepared.IsThere = prepared.Refusal is null && await IsThereAsync(path, prepared.Place, cancellationToken);
            }

            return prepared;
        }
        catch
        {
            await prepared.DisposeAsync();
            throw;
        }
    }

    private MediaRefusal? Keep(PreparedFile prepared, string path)
    {
        try
        {
            store.Adopt(prepared.Place, path, overwrite: false);
            return null;
        }
        catch (FileStoreException)
        {
            return MediaRefusal.Exists;
        }
    }

    private async Task<bool> IsThereAsync(string path, string place, CancellationToken cancellationToken)
    {
        if (root.Find(path) is not { } there || new FileInfo(there) is not { Exists: true } file || file.Length != new FileInfo(place).Length)
        {
            return false;
        }

        await using var has = File.OpenRead(there);
        await using var brings = File.OpenRead(place);
        var (first, second) = (await SHA256.HashDataAsync(has, cancellationToken), await SHA256.HashDataAsync(brings, cancellationToken));
        return first.AsSpan().SequenceEqual(second);
    }

    private async Task<MediaRefusal?> WriteAsync(string place, string extension, Stream content, CancellationToken cancellationToken)
    {
        var (most, length) = (options.Value.MaxFileSize, 0L);
        await using var file = new FileStream(place, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var buffer = new byte[BufferBytes];
        for (int read; (read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)) > 0; length += read)
        {
            if (length == 0 && !FileKinds.Fits(extension, buffer.AsSpan(0, Math.Min(read, FileKinds.Head))))
            {
                return MediaRefusal.NotWhatItSays;
            }

            if (length + read > most)
            {
                return MediaRefusal.TooLarge(most);
            }

            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        file.Position = 0;
        return length == 0 ? MediaRefusal.Empty
            : extension == ".svg" && !await Drawing.IsOneAsync(file) ? MediaRefusal.BadDrawing
            : null;
    }
}
