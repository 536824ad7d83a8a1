using EmbeddedOrchard.Media.Intake;
using ImageMagick;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>
/// Writes a picture anew from its pixels: what cameras and programs write beside them (where and when, with whose camera, a small copy of
/// the uncut picture) is gone, and so is whatever else was hidden in the file. Colours are kept, and the turn that the camera noted is made.
/// </summary>
internal sealed class PictureCleaning(PictureGate gate)
{
    private const string Colours = "icc";

    /// <summary>Replaces the file. If the picture cannot be kept, says why.</summary>
    public Task<MediaRefusal?> CleanAsync(string place, string extension, CancellationToken cancellationToken) =>
        gate.RunAsync(() => Clean(place, extension), cancellationToken);

    private static MediaRefusal? Clean(string place, string extension)
    {
        var clean = place + ".clean";
        try
        {
            if (PictureFiles.Refuse(place, extension) is { } refusal)
            {
                return refusal;
            }

            using (var picture = new MagickImageCollection(place, PictureFiles.Settings(extension)))
            {
                foreach (var frame in picture)
                {
                    Clean(frame);
                }

                picture.Write(clean, PictureFiles.FormatOf(extension));
            }

            File.Move(clean, place, overwrite: true);
            return null;
        }
        catch (MagickException)
        {
            return MediaRefusal.Unreadable;
        }
        finally
        {
            File.Delete(clean);
        }
    }

    private static void Clean(IMagickImage<byte> frame)
    {
        // Not every reader looks into the EXIF on its own.
        if (frame.Orientation == Orientation.Undefined && frame.GetExifProfile()?.GetValue(ExifTag.Orientation)?.Value is { } turn and >= 1 and <= 8)
        {
            frame.Orientation = (Orientation)turn;
        }

        frame.AutoOrient();
        foreach (var profile in frame.ProfileNames.Where(name => name != Colours).ToList())
        {
            frame.RemoveProfile(profile);
        }

        foreach (var attribute in frame.AttributeNames.ToList())
        {
            frame.RemoveAttribute(attribute);
        }

        frame.Comment = null;

        // Without the texts: to leave those out leaves the colours out too, and with their attributes they are gone.
        frame.Settings.SetDefine(MagickFormat.Png, "exclude-chunks", "date,eXIf,tIME");
    }
}
