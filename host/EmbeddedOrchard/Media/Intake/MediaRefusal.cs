using System.Globalization;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>Why the library does not take something: a format in English, which is also the key of its translations.</summary>
internal sealed record MediaRefusal(string Format, params object[] Arguments)
{
    public static readonly MediaRefusal BadName = new("The name is not allowed. Use letters, digits, spaces, dots, dashes and underscores.");
    public static readonly MediaRefusal Empty = new("The file is empty.");
    public static readonly MediaRefusal Exists = new("There is a file or folder of this name already.");
    public static readonly MediaRefusal NoFolder = new("The folder is not there any more.");
    public static readonly MediaRefusal NotWhatItSays = new("The content is not what the name says.");
    public static readonly MediaRefusal Unreadable = new("The picture is damaged: it cannot be read.");
    public static readonly MediaRefusal BadDrawing = new("The drawing is no SVG file without a document type declaration.");

    public string Text => string.Format(CultureInfo.CurrentCulture, Format, Arguments);

    public static MediaRefusal Extension(string extension) => new("Files ending in “{0}” are not allowed.", extension);

    public static MediaRefusal DoubleExtension(string extension) => new("The name hides another ending, “{0}”. Rename the file first.", extension);

    public static MediaRefusal TooLarge(long most) => new("The file is larger than {0} MB.", most / 1_000_000);

    public static MediaRefusal TooManyPixels(long millions) => new("The picture has more than {0} million pixels.", millions);
}
