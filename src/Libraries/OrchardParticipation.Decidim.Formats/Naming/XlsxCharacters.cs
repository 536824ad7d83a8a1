using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace OrchardParticipation.Decidim.Formats.Naming;

/// <summary>Characters that XML has not or that it changes stand in workbooks by their numbers: <c>_x000D_</c>.</summary>
internal static partial class XlsxCharacters
{
    public static string Encode(string text) => NeedsNumber().Replace(text, match =>
        match.Value.Length == 1 ? XmlConvert.IsXmlChar(match.Value[0]) && match.Value[0] != '\r' ? match.Value : NumberOf(match.Value[0])
        // A text that looks like a number.
        : NumberOf('_') + match.Value[1..]);

    public static string Decode(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text : Number().Replace(text, match =>
        ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    private static string NumberOf(char character) => string.Create(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Number();

    [GeneratedRegex("[\\x00-\\x1F\\uFFFE\\uFFFF]|_x[0-9A-Fa-f]{4}_")]
    private static partial Regex NeedsNumber();
}
