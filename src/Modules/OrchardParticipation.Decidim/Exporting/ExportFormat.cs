namespace OrchardParticipation.Decidim.Exporting;

/// <summary>What a file holds, and how.</summary>
public enum ExportFormat
{
    /// <summary>Proposals as a table.</summary>
    Csv,

    /// <summary>Proposals as nested objects.</summary>
    Json,

    /// <summary>Proposals as a workbook.</summary>
    Xlsx,

    /// <summary>Processes with steps, categories and components, as Decidim's administration exports and imports them.</summary>
    Processes,

    /// <summary>Both tables, what their columns are, and the license.</summary>
    OpenData,

    /// <summary>Processes as the table of open data.</summary>
    ProcessTable,

    /// <summary>Everything that there is, drafts too, for a site like this one.</summary>
    Archive,
}

/// <summary>Names of formats: people choose them, files end in them.</summary>
internal static class ExportFormats
{
    private static readonly Dictionary<ExportFormat, (string Name, string Ending, string MediaType)> _all = new()
    {
        [ExportFormat.Csv] = ("csv", ".csv", "text/csv; charset=utf-8"),
        [ExportFormat.Json] = ("json", ".json", "application/json"),
        [ExportFormat.Xlsx] = ("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        [ExportFormat.Processes] = ("processes", ".json", "application/json"),
        [ExportFormat.OpenData] = ("open-data", ".zip", "application/zip"),
        [ExportFormat.Archive] = ("archive", ".zip", "application/zip"),
        [ExportFormat.ProcessTable] = ("process-table", ".csv", "text/csv; charset=utf-8"),
    };

    /// <summary>Those that people choose from.</summary>
    public static IReadOnlyList<ExportFormat> Offered { get; } = [ExportFormat.Csv, ExportFormat.Json, ExportFormat.Xlsx, ExportFormat.Processes, ExportFormat.OpenData, ExportFormat.Archive];

    public static string Name(this ExportFormat format) => _all[format].Name;

    public static string Ending(this ExportFormat format) => _all[format].Ending;

    public static string MediaType(this ExportFormat format) => _all[format].MediaType;

    /// <summary>The offered format with a name; null if there is none.</summary>
    public static ExportFormat? Named(string? name) => Offered.Where(format => format.Name() == name).Cast<ExportFormat?>().FirstOrDefault();

    /// <summary>The first offered format whose files end like this one; null if there is none.</summary>
    public static ExportFormat? OfFile(string path) =>
        Offered.Where(format => string.Equals(format.Ending(), Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)).Cast<ExportFormat?>().FirstOrDefault();
}
