using System.Globalization;
using System.Text;

namespace EmbeddedOrchard.Media.Files;

/// <summary>A path in the library, such as <c>photos/river.jpg</c>. The library itself is the empty path.</summary>
internal static class MediaPath
{
    // File systems hold 255 bytes; some are left for what is kept beside a file.
    private const int LongestName = 200;
    private const int LongestPath = 800;
    private const string Forbidden = "\\/:*?\"<>|%#[]";

    /// <summary>Reads a path with or without a slash at its start. False for whatever could lead out of the library, or is hidden in it.</summary>
    public static bool TryRead(string? text, out string path)
    {
        path = text?.TrimStart('/') ?? string.Empty;
        return path.Length == 0 || path.Length <= LongestPath && path.Split('/').All(IsName);
    }

    /// <summary>Whether a file or folder may be called so.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ') && name.EnumerateRunes().All(IsPlain)
        && Encoding.UTF8.GetByteCount(name) <= LongestName && name.IsNormalized();

    public static string Combine(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : string.Empty;

    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>In small letters, with the dot.</summary>
    public static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();

    public static bool IsIn(string path, string folder) => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal);

    internal static bool IsPlain(Rune rune) =>
        !(rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)) && rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
