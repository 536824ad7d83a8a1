using System.Text.RegularExpressions;

namespace OrchardParticipation.Translation.Formats.Po;

internal static partial class PoHeader
{
    /// <summary>How far into a file its encoding is looked for.</summary>
    public const int MostBytes = 16 * 1024;

    /// <summary>The encoding that the beginning of a file names, if it is not UTF-8. The placeholder of templates names none.</summary>
    public static string? Charset(string beginning)
    {
        var charset = ContentType().Match(beginning).Groups["charset"].Value;
        return charset.Length == 0 || charset.ToUpperInvariant() is "UTF-8" or "UTF8" or "ASCII" or "US-ASCII" or "CHARSET" ? null : charset;
    }

    public static string Field(string header, string name) =>
        header.Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { } line ? line[name.Length..].Trim().Replace('_', '-') : "";

    [GeneratedRegex(@"^""Content-Type:[^""\\]*\bcharset=(?<charset>[^\s""\\;]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ContentType();
}
