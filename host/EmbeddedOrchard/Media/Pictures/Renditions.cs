using System.Collections.Concurrent;
using EmbeddedOrchard.Media.Files;
using ImageMagick;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>Makes resized pictures once and keeps them. Of a moving picture they show the first frame.</summary>
internal sealed class Renditions(MediaRoot root, KeptRenditions kept, PictureGate gate)
{
    private const uint Quality = 82;

    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _making = new(StringComparer.Ordinal);

    /// <summary>The place of the resized picture on the disk; null where the file is no picture that can be read.</summary>
    public async Task<string?> FindOrMakeAsync(MediaEntry file, Rendition rendition)
    {
        var place = kept.PlaceOf(file, rendition);
        if (File.Exists(place))
        {
            return place;
        }

        // Who asks for the same one meanwhile waits for it. Nobody's going away stops it: others may wait, and the next will ask.
        var making = _making.GetOrAdd(place, _ => new Lazy<Task<bool>>(() => gate.RunAsync(() => Make(file, rendition, place), CancellationToken.None)));
        try
        {
            return await making.Value ? place : null;
        }
        finally
        {
            _making.TryRemove(new(place, making));
        }
    }

    private bool Make(MediaEntry file, Rendition rendition, string place)
    {
        if (File.Exists(place))
        {
            return true;
        }

        var (source, extension, unfinished) = (root.Find(file.Path)!, MediaPath.ExtensionOf(file.Path), root.NewIncoming());
        try
        {
            if (PictureFiles.IsTooLarge(PictureFiles.Measure(source, extension)))
            {
                return false;
            }

            using var stream = File.OpenRead(source);
            using var picture = new MagickImage(stream, Settings(extension, rendition));
            picture.AutoOrient();
            Resize(picture, rendition);
            picture.Quality = Quality;
            picture.Write(unfinished, PictureFiles.FormatOf(extension));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(unfinished, place, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is MagickException or FileNotFoundException)
        {
            return false;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static MagickReadSettings Settings(string extension, Rendition rendition)
    {
        var settings = PictureFiles.Settings(extension);
        settings.FrameIndex = 0;
        settings.FrameCount = 1;
        if (rendition is { Width: > 0, Height: > 0 })
        {
            // A JPEG is unpacked at half, a quarter or an eighth of its size where that is enough. A turned one may have its sides the other way round.
            var side = 2 * Math.Max(rendition.Width, rendition.Height);
            settings.SetDefine(MagickFormat.Jpeg, "size", $"{side}x{side}");
        }

        return settings;
    }

    private static void Resize(MagickImage picture, Rendition rendition)
    {
        var (width, height) = ((uint)rendition.Width, (uint)rendition.Height);
        if (rendition.IsCropped)
        {
            (width, height) = (Math.Min(width, picture.Width), Math.Min(height, picture.Height));
            picture.Resize(new MagickGeometry(width, height) { FillArea = true });
            picture.Crop(width, height, Gravity.Center);
            picture.ResetPage();
        }
        else if (width > 0 && picture.Width > width || height > 0 && picture.Height > height)
        {
            picture.Resize(new MagickGeometry(width, height));
        }
    }
}
