using EmbeddedOrchard.Shell;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media.Files;

/// <summary>Where the library is on the disk: <c>App_Data/Sites/Default/Media</c>, with two folders beside it that no address leads to.</summary>
internal sealed class MediaRoot
{
    private readonly string _root;
    private readonly string _incoming;

    public MediaRoot(AppData data, IOptions<MediaOptions> options)
    {
        _root = Path.Combine(data.Site, options.Value.AssetsPath);
        _incoming = Path.Combine(data.Site, "media-incoming");
        Kept = Path.Combine(data.Site, "is-cache");
        Key = Path.Combine(data.Site, "media-token.key");
        Directory.CreateDirectory(_root);

        // What uploads that broke off with the process have left.
        var yesterday = DateTime.UtcNow.AddDays(-1);
        foreach (var file in Directory.CreateDirectory(_incoming).EnumerateFiles().Where(file => file.LastWriteTimeUtc < yesterday))
        {
            file.Delete();
        }
    }

    /// <summary>Resized pictures. All of it may be deleted: what is asked for is made again.</summary>
    public string Kept { get; }

    public string Key { get; }

    /// <summary>A file for what is not whole yet, on the same disk as the library, so that it can be moved there at once.</summary>
    public string NewIncoming() => Path.Combine(_incoming, Guid.NewGuid().ToString("N"));

    /// <summary>The place of a path on the disk; null where the path is none of the library, or leads over a link to somewhere else.</summary>
    public string? Find(string? path)
    {
        if (!MediaPath.TryRead(path, out var inside))
        {
            return null;
        }

        var place = _root;
        foreach (var name in inside.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            place = Path.Combine(place, name);
            if (IsLink(place))
            {
                return null;
            }
        }

        return place;
    }

    /// <summary>Has the disk write down what a file holds, before its name says that it is whole.</summary>
    public static void Flush(string place)
    {
        using var file = File.OpenHandle(place, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    private static bool IsLink(string place) => new FileInfo(place).LinkTarget is not null;
}
