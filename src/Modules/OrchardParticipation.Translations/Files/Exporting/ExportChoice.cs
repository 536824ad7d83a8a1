namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>What the form of the page adds.</summary>
/// <param name="To">The language to translate into; empty for all of the site.</param>
/// <param name="Format">A name of <see cref="FileFormat"/>.</param>
/// <param name="Passages">A name of <see cref="ExportScope"/>.</param>
public sealed record ExportChoice(string? To, string? Format, string? Passages);

/// <summary>Which passages of an item are exported.</summary>
public enum ExportScope
{
    /// <summary>Those that are to do.</summary>
    Open,

    /// <summary>All of them.</summary>
    All,
}
