using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Writes processes as Decidim does: the administration's export, which Decidim can import, and the table of open data.</summary>
/// <inheritdoc cref="ProposalFiles" path="/remarks"/>
public static class ProcessFiles
{
    /// <summary>Writes an array of processes with steps, categories and components.</summary>
    public static Task WriteJsonAsync(Stream output, IAsyncEnumerable<ProcessRecord> processes, DecidimGeneration generation, CancellationToken cancellationToken = default) =>
        JsonList.WriteAsync(output, processes.Select(process => ProcessTree.Of(process, generation)), cancellationToken);

    /// <summary>Writes a table, which has no place for steps, categories and components.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="processes">Called twice: first for the columns, then for the rows. Both times it gives the same.</param>
    /// <param name="locales">The languages that have columns even if nobody wrote in them; others come where they appear first.</param>
    /// <param name="cancellationToken">To stop.</param>
    public static Task WriteCsvAsync(Stream output, Func<IAsyncEnumerable<ProcessRecord>> processes, IReadOnlyList<string> locales, CancellationToken cancellationToken = default) =>
        CsvTable.WriteAsync(output, Table(processes, locales), cancellationToken);

    internal static TableRows<ProcessRecord> Table(Func<IAsyncEnumerable<ProcessRecord>> processes, IReadOnlyList<string> locales) =>
        new(processes, ProcessTree.Row, new TableCells(ProcessNames.Row, ProcessNames.InEachLanguage, locales));
}
