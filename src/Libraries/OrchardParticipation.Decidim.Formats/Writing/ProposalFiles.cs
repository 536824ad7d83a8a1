using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>
/// Writes proposals as Decidim's exports do. Bodies are written without markup; attachments by their number, versions not at all.
/// Other values of a record stand where Decidim has them, unknown ones at the end.
/// </summary>
/// <remarks>The same records make the same bytes. Streams stay open and are written to asynchronously only.</remarks>
public static class ProposalFiles
{
    /// <summary>Writes CSV with semicolons, in UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="proposals">Called twice: first for the columns, then for the rows. Both times it gives the same.</param>
    /// <param name="generation">Whose names.</param>
    /// <param name="locales">The languages that have columns even if nobody wrote in them; others come where they appear first.</param>
    /// <param name="cancellationToken">To stop.</param>
    public static Task WriteCsvAsync(Stream output, Func<IAsyncEnumerable<ProposalRecord>> proposals, DecidimGeneration generation, IReadOnlyList<string> locales, CancellationToken cancellationToken = default) =>
        CsvTable.WriteAsync(output, Table(proposals, generation, locales), cancellationToken);

    /// <summary>Writes a workbook with one sheet.</summary>
    /// <inheritdoc cref="WriteCsvAsync" path="/param"/>
    public static Task WriteXlsxAsync(Stream output, Func<IAsyncEnumerable<ProposalRecord>> proposals, DecidimGeneration generation, IReadOnlyList<string> locales, CancellationToken cancellationToken = default) =>
        XlsxTable.WriteAsync(output, Table(proposals, generation, locales), cancellationToken);

    /// <summary>Writes an array of nested objects.</summary>
    public static Task WriteJsonAsync(Stream output, IAsyncEnumerable<ProposalRecord> proposals, DecidimGeneration generation, CancellationToken cancellationToken = default) =>
        JsonList.WriteAsync(output, proposals.Select(proposal => ProposalTree.Of(proposal, generation)), cancellationToken);

    internal static TableRows<ProposalRecord> Table(Func<IAsyncEnumerable<ProposalRecord>> proposals, DecidimGeneration generation, IReadOnlyList<string> locales) =>
        new(proposals, proposal => ProposalTree.Of(proposal, generation), new TableCells(ProposalNames.Of(generation), ProposalNames.InEachLanguage, locales));
}
