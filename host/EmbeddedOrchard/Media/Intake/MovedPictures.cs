using EmbeddedOrchard.Media.Pictures;
using ImageMagick;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>
/// Pictures that come from another library. What was written anew there has nothing but its pixels, and must not lose a little more with
/// each move: it is read to its end, and kept byte for byte. Whatever else there may be in a file has it written anew.
/// </summary>
internal sealed class MovedPictures(PictureGate gate, PictureCleaning cleaning)
{
    /// <summary>Makes the file fit to be kept; if the picture cannot be, says why.</summary>
    public Task<MediaRefusal?> KeepOrCleanAsync(string place, string extension, CancellationToken cancellationToken) =>
        PlainPicture.IsOne(place, extension)
            ? gate.RunAsync(() => Check(place, extension), cancellationToken)
            : cleaning.CleanAsync(place, extension, cancellationToken);

    private static MediaRefusal? Check(string place, string extension)
    {
        try
        {
            if (PictureFiles.Refuse(place, extension) is { } refusal)
            {
                return refusal;
            }

            using var picture = new MagickImageCollection(place, PictureFiles.Settings(extension));
            return picture.Count == 0 ? MediaRefusal.Unreadable : null;
        }
        catch (MagickException)
        {
            return MediaRefusal.Unreadable;
        }
    }
}
