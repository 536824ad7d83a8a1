using System.Text;
using EmbeddedOrchard.Media.Files;
using Microsoft.AspNetCore.StaticFiles;

namespace EmbeddedOrchard.Media.Intake;

/// <summary>Makes a name of the library out of what a browser or a person says a file is called.</summary>
internal static class MediaNames
{
    // Endings that some server, somewhere, runs; those that FileExtensionContentTypeProvider knows come on top.
    private static readonly HashSet<string> Running = new(StringComparer.OrdinalIgnoreCase)
    {
        ".php", ".php3", ".php4", ".php5", ".php7", ".phtml", ".phar", ".asp", ".aspx", ".ashx", ".cshtml", ".jsp", ".jspx", ".cgi", ".pl", ".py", ".rb",
        ".sh", ".bat", ".cmd", ".com", ".exe", ".msi", ".ps1", ".vbs", ".htaccess", ".config", ".hta", ".scr", ".jar", ".war", ".mjs", ".wasm", ".shtml", ".xhtml",
    };

    private static readonly FileExtensionContentTypeProvider Known = new();

    /// <summary>The last part of the given name, without what no name may have; empty where nothing is left.</summary>
    public static string Clean(string? given)
    {
        var last = (given ?? string.Empty).Split('/', '\\')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            name.Append(MediaPath.IsPlain(rune) ? rune.ToString() : "-");
        }

        var words = string.Join(' ', name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Normalize().Trim(' ', '.');
    }

    /// <summary>An ending before the last one, as in <c>invoice.php.jpg</c>; null where there is none. <c>2024.05.river.jpg</c> has none.</summary>
    public static string? HiddenExtension(string name) => name.Split('.', StringSplitOptions.TrimEntries)[..^1].Skip(1)
        .Select(part => "." + part)
        .FirstOrDefault(part => Running.Contains(part) || Known.Mappings.ContainsKey(part) || FileKinds.TryGetContentType(part, out _));
}
