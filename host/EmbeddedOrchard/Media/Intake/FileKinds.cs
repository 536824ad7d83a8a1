using System.Diagnostics.CodeAnalysis;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>The kinds of files that the library can hold: by extension what they are served as, and how their first bytes must look.</summary>
internal static class FileKinds
{
    /// <summary>How many bytes <see cref="Fits"/> wants to see.</summary>
    public const int Head = 64;

    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
        [".svg"] = "image/svg+xml",
        [".pdf"] = "application/pdf",
        [".doc"] = "application/msword",
        [".xls"] = "application/vnd.ms-excel",
        [".ppt"] = "application/vnd.ms-powerpoint",
        [".pps"] = "application/vnd.ms-powerpoint",
        [".docx"] = Office + "wordprocessingml.document",
        [".xlsx"] = Office + "spreadsheetml.sheet",
        [".pptx"] = Office + "presentationml.presentation",
        [".ppsx"] = Office + "presentationml.slideshow",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
        [".ogg"] = "audio/ogg",
        [".wav"] = "audio/wav",
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".3gp"] = "video/3gpp",
        [".ogv"] = "video/ogg",
        [".webm"] = "video/webm",
        [".wmv"] = "video/x-ms-wmv",
        [".avi"] = "video/x-msvideo",
        [".mpg"] = "video/mpeg",
    };

    public static IEnumerable<string> Extensions => ContentTypes.Keys;

    public static bool TryGetContentType(string extension, [NotNullWhen(true)] out string? contentType) => ContentTypes.TryGetValue(extension, out contentType);

    /// <summary>Pictures made of pixels, which are cleaned when they come in and can be resized.</summary>
    public static bool IsPicture(string extension) => extension is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp";

    public static bool IsImage(string extension) => IsPicture(extension) || extension is ".svg" or ".ico";

    /// <summary>Whether a browser may show it in a page of its own; the rest is saved.</summary>
    public static bool IsShown(string contentType) =>
        contentType == "application/pdf" || contentType.StartsWith("image/", StringComparison.Ordinal)
        || contentType.StartsWith("audio/", StringComparison.Ordinal) || contentType.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Whether a file that starts like this can be what its extension says. What a vector image is, its XML must say.</summary>
    public static bool Fits(string extension, ReadOnlySpan<byte> head) => extension switch
    {
        ".jpg" or ".jpeg" => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        ".png" => head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        ".gif" => head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8),
        ".webp" => IsRiff(head, "WEBP"u8),
        ".ico" => head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]),
        ".svg" => true,
        ".pdf" => head.StartsWith("%PDF-"u8),
        ".doc" or ".xls" or ".ppt" or ".pps" => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ".docx" or ".xlsx" or ".pptx" or ".ppsx" or ".odt" => head.StartsWith((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 3, 4]),
        ".mp3" => head.StartsWith("ID3"u8) || head.Length > 1 && head[0] == 0xFF && (head[1] & 0xE0) == 0xE0,
        ".m4a" or ".mp4" or ".m4v" or ".3gp" => IsBox(head, "ftyp"u8),
        ".mov" => IsBox(head, "ftyp"u8) || IsBox(head, "moov"u8) || IsBox(head, "mdat"u8) || IsBox(head, "wide"u8) || IsBox(head, "free"u8),
        ".ogg" or ".ogv" => head.StartsWith("OggS"u8),
        ".wav" => IsRiff(head, "WAVE"u8),
        ".avi" => IsRiff(head, "AVI "u8),
        ".webm" => head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]),
        ".wmv" => head.StartsWith((ReadOnlySpan<byte>)[0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]),
        ".mpg" => head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0xBA]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0xB3]),
        _ => false,
    };

    private static bool IsRiff(ReadOnlySpan<byte> head, ReadOnlySpan<byte> form) => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith(form);

    private static bool IsBox(ReadOnlySpan<byte> head, ReadOnlySpan<byte> type) => head.Length >= 8 && head[4..].StartsWith(type);
}
