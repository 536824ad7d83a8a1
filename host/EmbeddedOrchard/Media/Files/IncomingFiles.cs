using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Pictures;
using EmbeddedOrchard.Store;
using OrchardCore.FileStorage;

namespace EmbeddedOrchard.Media.Files;

/// <summary>
/// Files that come into the library together, with the commit of the unit of work that brings them. Until then they lie beside it; the
/// ones that they replace are kept until it is done.
/// </summary>
internal sealed class IncomingFiles(MediaRoot root, KeptRenditions renditions) : ISessionCompanion
{
    private readonly List<(string Path, PreparedFile File)> _files = [];
    private readonly Stack<(string Path, string? Replaced)> _applied = [];
    private readonly Stack<string> _folders = [];

    public void Add(string path, PreparedFile file) => _files.Add((path, file));

    public void Apply()
    {
        foreach (var (path, file) in _files)
        {
            var place = root.Find(path) ?? throw new FileStoreException($"'{path}' is no path of the library.");
            MakeFolder(Path.GetDirectoryName(place)!);
            string? replaced = null;
            if (File.Exists(place))
            {
                File.Copy(place, replaced = root.NewIncoming());
            }

            _applied.Push((path, replaced));
            MediaRoot.Flush(file.Place);
            File.Move(file.Place, place, overwrite: true);
            renditions.Forget(path);
        }
    }

    public void Complete()
    {
        foreach (var replaced in _applied.Select(applied => applied.Replaced).OfType<string>())
        {
            Quietly(() => File.Delete(replaced));
        }

        Forget();
    }

    public void Undo()
    {
        while (_applied.TryPop(out var applied))
        {
            var place = root.Find(applied.Path)!;
            if (applied.Replaced is { } replaced)
            {
                Quietly(() => File.Move(replaced, place, overwrite: true));
            }
            else
            {
                Quietly(() => File.Delete(place));
            }

            Quietly(() => renditions.Forget(applied.Path));
        }

        while (_folders.TryPop(out var folder))
        {
            Quietly(() => Directory.Delete(folder));
        }

        Forget();
    }

    private void Forget()
    {
        foreach (var (_, file) in _files)
        {
            Quietly(() => File.Delete(file.Place));
        }

        _files.Clear();
        _applied.Clear();
        _folders.Clear();
    }

    private void MakeFolder(string folder)
    {
        var missing = new Stack<string>();
        for (var current = folder; !Directory.Exists(current); current = Path.GetDirectoryName(current)!)
        {
            missing.Push(current);
        }

        while (missing.TryPop(out var next))
        {
            Directory.CreateDirectory(next);
            _folders.Push(next);
        }
    }

    // One file that cannot be put back must not keep the others from it.
    private static void Quietly(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is left over beside the library is deleted a day later.
        }
    }
}
