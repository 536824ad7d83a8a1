namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>What is written in comments and headers, so that the reader finds it again.</summary>
internal static class PoKeywords
{
    public const string Title = "#. title: ";
    public const string Note = "#. note: ";
    public const string Html = "#. format: html";
    public const string Fuzzy = "fuzzy";

    /// <summary>A flag that Weblate keeps translators to.</summary>
    public const string MaxLength = "max-length:";

    public const string Language = "Language: ";
    public const string SourceLanguage = "X-Source-Language: ";

    /// <summary>Gettext wants a file with a line, and no spaces.</summary>
    public static string Reference(string item, string version) => $"#: {Uri.EscapeDataString(item)}:{Uri.EscapeDataString(version)}";
}
