using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using ImageMagick;
using Microsoft.Extensions.Caching.Memory;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>How wide and high pictures are, so that a page keeps a place for them. Measured once for each state of a file.</summary>
internal sealed class PictureSizes(MediaRoot root, IMemoryCache cache)
{
    private static readonly TimeSpan Unused = TimeSpan.FromHours(1);

    /// <summary>Null for what is no picture, or cannot be read.</summary>
    public (int Width, int Height)? Of(MediaEntry file) => cache.GetOrCreate((typeof(PictureSizes), file.Path, file.LastModifiedUtc, file.Length), entry =>
    {
        entry.SlidingExpiration = Unused;
        return Measure(file);
    });

    private (int Width, int Height)? Measure(MediaEntry file)
    {
        var extension = MediaPath.ExtensionOf(file.Path);
        if (!FileKinds.IsPicture(extension) || root.Find(file.Path) is not { } place)
        {
            return null;
        }

        try
        {
            var (width, height) = PictureFiles.Measure(place, extension)[0];
            return ((int)width, (int)height);
        }
        catch (MagickException)
        {
            return null;
        }
    }
}
