using System.Globalization;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Exporting.Screen;

/// <summary>What there is to choose from.</summary>
/// <param name="Processes">The editions that the person may see.</param>
/// <param name="MayArchive">Whether the person may have everything.</param>
public sealed record ExportPage(IReadOnlyList<ProcessRecord> Processes, bool MayArchive)
{
    /// <summary>The names of formats, in the order of the form.</summary>
    public IReadOnlyList<string> Formats => [.. ExportFormats.Offered.Where(format => MayArchive || format != ExportFormat.Archive).Select(format => format.Name())];

    /// <summary>A text in the language of the screen, or in the first one that there is.</summary>
    public static string TextOf(TranslatedField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var own = field.Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return own.Length > 0 ? own : field.Texts.FirstOrDefault(text => !string.IsNullOrEmpty(text.Text))?.Text ?? field.Plain ?? "";
    }
}

/// <summary>What the form says.</summary>
/// <param name="Edition">Slugs; none for all editions.</param>
/// <param name="Component">A number; none for all components.</param>
/// <param name="Format">The name of a format.</param>
/// <param name="Generation">The generation of Decidim whose names are used.</param>
public sealed record ExportChoice(IReadOnlyList<string>? Edition, string? Component, string? Format, string? Generation);
