using EmbeddedOrchard.Media.Intake;
using ImageMagick;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>Reads pictures as what their extension says and as nothing else, after a look at how large they are.</summary>
internal static class PictureFiles
{
    public static MagickFormat FormatOf(string extension) => extension switch
    {
        ".jpg" or ".jpeg" => MagickFormat.Jpeg,
        ".png" => MagickFormat.Png,
        ".gif" => MagickFormat.Gif,
        ".webp" => MagickFormat.WebP,
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, "This is no picture."),
    };

    public static MagickReadSettings Settings(string extension) => new() { Format = FormatOf(extension) };

    /// <summary>The frames of a picture by their sizes, from its head alone.</summary>
    public static IReadOnlyList<(uint Width, uint Height)> Measure(string place, string extension) =>
        [.. MagickImageInfo.ReadCollection(new FileInfo(place), Settings(extension)).Select(frame => (frame.Width, frame.Height))];

    /// <summary>Says that a picture has too many pixels, before one of them is read; null where it has not.</summary>
    public static MediaRefusal? Refuse(string place, string extension) =>
        IsTooLarge(Measure(place, extension)) ? MediaRefusal.TooManyPixels(PictureGate.MostMillionPixels) : null;

    /// <summary>Whether all frames together have more pixels than are read into memory.</summary>
    public static bool IsTooLarge(IReadOnlyList<(uint Width, uint Height)> frames) =>
        frames.Count > PictureGate.MostFrames || frames.Sum(frame => (long)frame.Width * frame.Height) > PictureGate.MostMillionPixels * 1_000_000L;
}
